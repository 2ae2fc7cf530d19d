/**
 * With what the server runs.
 *
 * It listens on no port. One relay needs neither copies to other machines nor work shared among
 * processes, and its log must hold nothing that was stored: an error's text can name a value, so
 * only what the server says of itself is written.
 */
export const settingsFor = (
  version: number,
  socketFolder: string,
): Readonly<Record<string, string>> => ({
  listen_addresses: "",
  unix_socket_directories: socketFolder,
  unix_socket_permissions: "0700",
  max_connections: "100",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "128MB",
  min_wal_size: "32MB",
  max_worker_processes: "1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  ...(version >= 18 ? { io_method: "sync" } : {}),
});
