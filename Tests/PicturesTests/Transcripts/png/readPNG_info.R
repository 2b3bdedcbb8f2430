library(png)
a <- array((0:47) / 47, c(4, 4, 3))
file <- tempfile(fileext = ".png")
x <- readPNG(writePNG(a, dpi = 72, text = c(Title = "hi", Author = "me"), metadata = list(a = 1)), info = TRUE)
attr(x, "info")$dim
#> [1] 4 4
attr(x, "info")$bit.depth
#> [1] 8
attr(x, "info")$color.type
#> [1] "RGB"
attr(x, "info")$text
#>  Title Author 
#>   "hi"   "me" 
attr(x, "metadata")
#> $a
#> [1] 1
#>
