# The same chains by R's expm, for bench/run.ts: for every draw and path one matrix exponential of a
# week, then one vector step a week, keeping "back" at each.
#   Rscript bench/expm.R chains.bin [draws] [paths]
# Prints one line: seconds, the mean of back after the last week on the first path, the same weighted by
# the draw's number, and the versions of R and expm. Starting R and reading the file are not in the time.
suppressPackageStartupMessages(library(expm))

arguments <- commandArgs(trailingOnly = TRUE)
file <- file(arguments[1], "rb")
stopifnot(rawToChar(readBin(file, "raw", 8)) == "SPCHAIN1")
whole <- function(n) readBin(file, "integer", n, size = 4, endian = "little")
double <- function(n) readBin(file, "double", n, size = 8, endian = "little")
size <- setNames(whole(6), c("states", "moves", "draws", "paths", "weeks", "notBack"))
ends <- matrix(whole(2 * size[["moves"]]), ncol = 2, byrow = TRUE) + 1
not_back <- whole(size[["notBack"]]) + 1
invisible(readBin(file, "raw", -(8 + 4 * (6 + 2 * size[["moves"]] + size[["notBack"]])) %% 8))
start <- matrix(double(size[["draws"]] * size[["states"]]), ncol = size[["draws"]])
rates <- array(double(size[["paths"]] * size[["draws"]] * size[["moves"]]),
               c(size[["moves"]], size[["draws"]], size[["paths"]]))
close(file)
draws <- if (length(arguments) > 1) min(as.integer(arguments[2]), size[["draws"]]) else size[["draws"]]
paths <- if (length(arguments) > 2) min(as.integer(arguments[3]), size[["paths"]]) else size[["paths"]]

back <- array(0, c(size[["weeks"]], draws, paths))
began <- proc.time()[["elapsed"]]
for (path in seq_len(paths)) for (draw in seq_len(draws)) {
  Q <- matrix(0, size[["states"]], size[["states"]])
  Q[ends] <- rates[, draw, path]
  diag(Q) <- -rowSums(Q)
  P <- expm::expm(Q)
  v <- start[, draw]
  for (week in seq_len(size[["weeks"]])) {
    v <- v %*% P
    back[week, draw, path] <- 1 - sum(v[not_back])
  }
}
seconds <- proc.time()[["elapsed"]] - began

last <- back[size[["weeks"]], , 1]
cat(sprintf("%.3f %.17g %.17g R %s, expm %s\n", seconds, mean(last),
            sum(last * seq_len(draws)) / draws / (draws + 1) * 2,
            getRversion(), packageVersion("expm")))
