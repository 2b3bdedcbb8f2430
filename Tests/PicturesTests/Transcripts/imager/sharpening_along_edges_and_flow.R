suppressMessages(library(imager))
fails <- function(x) tryCatch({ x; "no error" }, error = conditionMessage)
# Values are those of CImg's sharpen, diffusion_tensors, blur_anisotropic and displacement.
made <- function(w, h, d, n, seed) {
  v <- seed
  values <- numeric(w * h * d * n)
  for (k in seq_along(values) - 1) {
    v <- (((1103515245 * (v %/% 65536)) %% 32768) * 65536 + 1103515245 * (v %% 65536) + 12345) %% 2147483648
    values[k + 1] <- (v %% 1000) / 1000 + 0.3 * ((k %% w) > w %/% 2)
  }
  cimg(array(values, c(w, h, d, n)))
}
a <- made(13, 9, 1, 3, 1)
b <- made(9, 8, 5, 1, 2)
show <- function(im) cat(dim(im), "|", format(as.vector(im)[c(1, 40, 77)], digits = 6), "\n")
show(imsharpen(a, 0.5))
#> 13 9 1 3 | 0.550678 1.011899 0.201100 
show(imsharpen(a, 0.5, "shock", 2, 0.7, 1.2))
#> 13 9 1 3 | 0.590000 0.975933 0.430000 
show(imsharpen(b, 0.5, "shock", 1, 0.5, 0.5))
#> 9 8 5 1 | 0.18700 0.62600 1.21646 
show(diffusion_tensors(a))
#> 13 9 1 3 | 0.000963715 0.001719941 0.002343956 
show(diffusion_tensors(b))
#> 9 8 5 6 | 0.00105274 0.00458245 0.00345132 
show(blur_anisotropic(a, 60))
#> 13 9 1 3 | 0.590000 0.840083 0.465500 
show(blur_anisotropic(a, 20, dl = 0.5, da = 45, interpolation_type = 2, fast_approx = FALSE))
#> 13 9 1 3 | 0.590000 0.861847 0.447447 
show(blur_anisotropic(a, 5, dl = 0.1, da = 0))
#> 13 9 1 3 | 0.653564 0.826015 0.569295 
show(blur_anisotropic(b, 20))
#> 9 8 5 1 | 0.187000 0.573348 0.943000 
s <- isoblur(made(24, 20, 1, 1, 3), 1.5, gaussian = TRUE)
moved <- imshift(s, 2, 1, boundary_conditions = 1)
show(displacement(s, moved))
#> 24 20 1 2 |  0.000000 -1.872922 -0.789212 
show(displacement(s, moved, 0.2, 4, 2, 50, TRUE))
#> 24 20 1 2 | -0.236746 -1.066885 -0.389394 
show(displacement(s, moved, -0.1, 4, 1, 20))
#> 24 20 1 2 |  0.000299754 -0.055766575 -0.006498467 
fails(imsharpen(a, 1, "other"))
#> [1] "Unknown sharpening method"
gsdim(a)
#> [1] 13  9  1  1
length(extract_patches3D(b, c(3, 5), c(3, 4), c(2, 3), 3, 3, 3))
#> [1] 2
fails(grabRect(a))
#> [1] "Please install X11 library to use this function. There is no window to click into here; plot() shows a picture."
fails(play(b))
#> [1] "Please install X11 library to use this function. There is no window to click into here; plot() shows a picture."
fails(cimg2im(a))
#> [1] "The spatstat.geom package is required"
fails(magick2cimg(a))
#> [1] "The magick package is required"
fails(capture.plot())
#> [1] "dev.capture failed (no compatible device found)"
graphics.off()
