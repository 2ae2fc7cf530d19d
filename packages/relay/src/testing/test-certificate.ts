/**
 * A certificate that a server of the tests shows, signed by itself for `calendar.example` and a hundred years, with its key, which is
 * nobody's: `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500`.
 */
export const testCertificate = {
  name: "calendar.example",
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg3MyeXzrr3HZNP5lZ
klpQw7ZfPRiFT6bKxuNegTq8kpKhRANCAAT+XGTBR7ShkTUEhJIR/tpzdVCsNx0D
zhhR6ubZKbpEbs3OZme+C535KHpJ4Az8FAeSOKvawRHAE0qTH4IVNEJx
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBqjCCAVCgAwIBAgIUZhkkVQEGFe9Q2N3jAj7R8ak9YXwwCgYIKoZIzj0EAwIw
GzEZMBcGA1UEAwwQY2FsZW5kYXIuZXhhbXBsZTAgFw0yNjExMzAyMjM3MjRaGA8y
MTI2MTEwNjIyMzcyNFowGzEZMBcGA1UEAwwQY2FsZW5kYXIuZXhhbXBsZTBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABP5cZMFHtKGRNQSEkhH+2nN1UKw3HQPOGFHq
5tkpukRuzc5mZ74LnfkoekngDPwUB5I4q9rBEcATSpMfghU0QnGjcDBuMB0GA1Ud
DgQWBBSNTTgNcHdxN8asbw3bF8tG/aoNPzAfBgNVHSMEGDAWgBSNTTgNcHdxN8as
bw3bF8tG/aoNPzAPBgNVHRMBAf8EBTADAQH/MBsGA1UdEQQUMBKCEGNhbGVuZGFy
LmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIhALN1BMy2PfBPhByk7KT4Rj1X/10g
oS5B9sz4tO8S1sg1AiBJWv8qX0oZFNkyy3tuqfYMp2/letjPyHr+DSvKx8rxpQ==
-----END CERTIFICATE-----`,
} as const;
