# Pictures that a script puts into one array are numbers like others.
suppressMessages(library(imager))
folder <- tempfile()
dir.create(folder)
set.seed(3)
for (i in 1:7) save.image(as.cimg(array(runif(40 * 30 * 3), c(40, 30, 1, 3))), sprintf("%s/%d.png", folder, i))
small <- function(i) as.array(resize(load.image(sprintf("%s/%d.png", folder, i)), 64, 64))
# The same, number by number.
plain <- function(i) { x <- small(i); x[1] <- x[1]; x }
fill <- function(start, of, factor) {
  a <- array(start, dim = c(64, 64, 3, 7))
  for (i in 1:7) a[, , , i] <- of(i) * factor
  a
}
stacked <- fill(0, small, 255)
identical(stacked, fill(0, plain, 255))
#> [1] TRUE
dim(stacked)
#> [1] 64 64  3  7
identical(fill(0.5, small, 1), fill(0.5, plain, 1))
#> [1] TRUE
identical(fill(NA_real_, small, 255), fill(NA_real_, plain, 255))
#> [1] TRUE
# Some of it, at the beginning or not yet filled.
half <- array(0, dim = c(64, 64, 3, 7))
half[, , , 2] <- small(2)
c(sum(half[, , , 1]), half[5, 5, 1, 3], sum(half) == sum(plain(2)), half[5, 5, 2, 2] == plain(2)[5, 5, 1, 2])
#> [1] 0 0 1 1
identical(half[, , , 2], plain(2)[, , 1, ])
#> [1] TRUE
identical(half[, , , c(2, 7)], array(c(plain(2), numeric(64 * 64 * 3)), c(64, 64, 3, 2)))
#> [1] TRUE
# A copy stays what it was.
before <- half
half[, , , 3] <- small(3)
c(sum(before[, , , 3]), sum(half[, , , 3]) == sum(plain(3)), sum(before) == sum(plain(2)))
#> [1] 0 1 1
other <- function(a) { a[, , , 1] <- small(1); sum(a[, , , 1]) }
c(other(half) == sum(plain(1)), sum(half[, , , 1]))
#> [1] 1 0
dim(before) <- c(64 * 64 * 3, 7)
before[1:2, ] <- 9
c(before[1:3, 5], half[1, 1, 1, 5])
#> [1] 9 9 0 0
# Pictures on another scale, and numbers that are no picture.
mixed <- array(0, dim = c(64, 64, 3, 7))
mixed[, , , 1] <- small(1)
mixed[, , , 2] <- small(2) * 255
mixed[, , , 3] <- -1.25
mixed[, , , 4] <- small(4) - 0.5
mixed[1, 2, 3, 5] <- 7
same <- array(c(plain(1), plain(2) * 255, rep(-1.25, 64 * 64 * 3), plain(4) - 0.5, numeric(64 * 64 * 3 * 3)), c(64, 64, 3, 7))
same[1, 2, 3, 5] <- 7
identical(mixed, same)
#> [1] TRUE
# What was looked at before the next picture comes.
looked <- array(0, dim = c(64, 64, 3, 7))
for (i in 1:7) {
  looked[, , , i] <- small(i) * 255
  if (i %% 3 == 0) total <- sum(looked)
}
identical(looked, stacked)
#> [1] TRUE
identical((stacked - 117) / 58, (fill(0, plain, 255) - 117) / 58)
#> [1] TRUE
m <- matrix(0, 64 * 64 * 3, 7)
for (i in 1:7) m[, i] <- small(i)
identical(m, sapply(1:7, function(i) as.vector(plain(i))))
#> [1] TRUE
tryCatch({ m[, 8] <- small(1) }, error = function(e) cat(conditionMessage(e), "\n"))
#> subscript out of bounds 
tryCatch({ stacked[, , 1:2, 1] <- small(1) }, error = function(e) cat(conditionMessage(e), "\n"))
#> number of items to replace is not a multiple of replacement length 
unlink(folder, recursive = TRUE)
