suppressMessages(library(imager))
g <- expand.grid(x = 0:11, y = 0:8)
priority <- as.cimg(round(sin(g$x * 0.7) * cos(g$y * 0.9) * 4), dim = c(12, 9, 1, 1))
seeds <- as.cimg(numeric(108), dim = c(12, 9, 1, 1))
seeds[3, 4, 1, 1] <- 1
seeds[10, 3, 1, 1] <- 2
seeds[6, 8, 1, 1] <- 3
for (diagonal in c(FALSE, TRUE)) cat(apply(as.matrix(watershed(seeds, priority, diagonal)), 2, paste, collapse = ""), sep = "\n")
#> 333332222222
#> 333332222222
#> 331322222222
#> 311132222222
#> 331332222222
#> 333333222222
#> 333333322222
#> 333333333222
#> 333333333222
#> 222222222222
#> 222222222222
#> 211122222222
#> 211112222222
#> 311132222222
#> 333333222222
#> 333333322222
#> 333333333222
#> 333333333222
a <- with(expand.grid(x = 0:7, y = 0:3), as.cimg(sin(x + 2 * y), dim = c(8, 4, 1, 1)))
round(haar(a)[1:4, 1:2, 1, 1], 5)
#>          [,1]     [,2]
#> [1,]  0.94594 -0.66908
#> [2,] -0.33265  0.88952
#> [3,] -0.66908 -0.07127
#> [4,]  0.88952 -0.83021
round(haar(a, nb_scales = 2)[1:4, 1:2, 1, 1], 5)
#>          [,1]     [,2]
#> [1,]  0.41687 -0.19642
#> [2,] -0.34051 -0.56096
#> [3,]  0.14000  1.41860
#> [4,]  0.39983 -1.15877
all.equal(haar(haar(a, nb_scales = 2), TRUE, 2), a)
#> [1] TRUE
px <- as.pixset(as.cimg(as.numeric((g$x * 7 + g$y * 3) %% 11 == 0), dim = c(12, 9, 1, 1)) > 0)
round(hough_circle(px, 2)[1:6, 1:3, 1, 1], 4)
#>      [,1] [,2] [,3]
#> [1,]  0.0 0.00 0.10
#> [2,]  0.0 0.00 0.10
#> [3,]  0.1 0.10 0.10
#> [4,]  0.0 0.00 0.19
#> [5,]  0.0 0.10 0.10
#> [6,]  0.0 0.19 0.10
votes <- hough_line(px, 8, data.frame = TRUE)
head(votes[order(-votes$score), ], 4)
#>        theta       rho score
#> 51 0.8975979  7.094976     3
#> 52 0.8975979  8.129459     2
#> 56 0.8975979 12.267390     2
#> 76 1.7951958  1.269648     2
dim(hough_line(priority, 8))
#> [1] 30  8  1  1
try(hough_line(add.color(priority)))
#! Error in hough_line(add.color(priority)) : 
#!   The Hough transform is only defined for 2D, grayscale images
map_il_dbl(imsplit(priority, "x"), ~ mean(.))[1:3]
#>     x = 1     x = 2     x = 3 
#> 0.0000000 0.6666667 0.5555556 
im <- draw_text(as.cimg(array(0, c(40, 20, 1, 3))), 2, 1, "猫 a", "red", fsize = 14)
c(max(R(im)), max(G(im)), mean(R(im)) > 0.02)
#> [1] 1 0 1
