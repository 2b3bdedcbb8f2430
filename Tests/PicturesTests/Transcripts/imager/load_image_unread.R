# A loaded picture whose numbers nobody has read gives what one whose numbers were read gives, and changes of one do not show in the other.
suppressMessages(library(imager))
values <- round(outer(1:13, 1:9, function(x, y) (x * 7 + y * 11) %% 50)) / 255
file <- tempfile(fileext = ".png")
save.image(as.cimg(array(c(values, values / 2, 1 - values), c(13, 9, 1, 3))), file)
read <- load.image(file)
total <- sum(read)
sizes <- list(c(5, 4), c(13, 9), c(30, 2), c(1, 1), c(-50, -200))
sapply(sizes, function(s) identical(resize(load.image(file), s[1], s[2]), resize(read, s[1], s[2])))
#> [1] TRUE TRUE TRUE TRUE TRUE
sapply(-1:6, function(k) identical(resize(load.image(file), 6, 7, 2, 2, interpolation_type = k), resize(read, 6, 7, 2, 2, interpolation_type = k)))
#> [1] TRUE TRUE TRUE TRUE TRUE TRUE TRUE TRUE
unread <- load.image(file)
copy <- unread
copy[2, 3, 1, 1] <- 5
c(unread[2, 3, 1, 1] * 255, copy[2, 3, 1, 1])
#> [1] 47  5
unread[1, 1, 1, 1] <- 1
resize(unread, 1, 1)[1]
#> [1] 1
# Other extents are another picture.
reshaped <- load.image(file)
dim(reshaped) <- c(9, 13, 1, 3)
dim(read) <- c(9, 13, 1, 3)
identical(resize(reshaped, 4, 4), resize(read, 4, 4))
#> [1] TRUE
# Arithmetic with one number, before and after the numbers were read.
small <- resize(load.image(file), 5, 4)
same <- small + 0
same[1] <- same[1]
results <- function(x) list(x * 255, 255 * x, x - 0.5, 1 / (x + 1), x %/% 0.1, x ^ 2, -0.5 + x, x %% 0.3, x + NA, x * c(1, 2))
identical(results(small), results(same))
#> [1] TRUE
identical(results(as.array(small)), results(as.array(same)))
#> [1] TRUE
stack <- array(0, c(5, 4, 3, 2))
other <- array(1:120, c(5, 4, 3, 2))
for (x in list(small, same)) {
  stack[, , , 2] <- x * 255
  stack[, , 2, ] <- 1
  other[, , , 1] <- as.array(x)
  print(c(sum(stack), sum(other)))
}
#> [1] 5140.00 5450.98
#> [1] 5140.00 5450.98
small[2] <- 9
c(small[1:3], (small * 2)[2])
#> [1]  0.07058824  9.00000000  0.01176471 18.00000000
unlink(file)
