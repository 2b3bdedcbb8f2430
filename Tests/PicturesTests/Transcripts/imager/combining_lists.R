suppressMessages(library(imager))
im <- as.cimg(function(x, y, cc) (sin(x * 3.7 + y * 5.3 + cc * 9.1 + x * y) + 1) / 2, 7, 5, spectrum = 3)
g <- R(im)
show <- function(x) signif(as.vector(x), 6)
l <- imlist(g, g * 2, mirror(g, "x"))
for (f in c("add", "average", "mult", "parmax", "parmin", "parmed", "parvar", "parsd", "enorm", "which.parmax", "which.parmin")) { cat(f, ""); print(show(get(f)(l))[1:8]) }
#> add [1] 2.2841500 0.0511590 1.7641400 3.9546900 2.1874300 0.0406709 1.8611200
#> [8] 2.4412000
#> average [1] 0.761384 0.017053 0.588045 1.318230 0.729144 0.013557 0.620372 0.813734
#> mult [1] 3.21072e-01 3.52199e-06 1.80697e-01 1.93279e+00 2.79234e-01 2.21217e-06
#> [7] 2.12223e-01 4.35488e-01
#> parmax [1] 1.2478300 0.0282016 0.7762440 1.9773400 1.1995400 0.0177134 0.8247990
#> [8] 1.2640900
#> parmin [1] 0.41239900 0.00885671 0.38812200 0.98867100 0.38812200 0.00885671 0.41239900
#> [8] 0.54506900
#> parmed [1] 0.6239170 0.0141008 0.5997700 0.9886710 0.5997700 0.0141008 0.6239170
#> [8] 0.6320440
#> parvar [1] 1.88661e-01 1.00092e-04 3.77628e-02 3.25824e-01 1.77153e-01 1.98321e-05
#> [7] 4.25277e-02 1.54006e-01
#> parsd [1] 0.43435100 0.01000460 0.19432700 0.57081000 0.42089500 0.00445333 0.20622300
#> [8] 0.39243600
#> enorm [1] 1.4548000 0.0327506 1.0549500 2.4217400 1.3961600 0.0243113 1.1133900
#> [8] 1.5147600
#> which.parmax [1] 2 2 2 2 2 2 2 2
#> which.parmin [1] 3 3 1 1 3 1 1 3
show(wsum(l, c(0.1, 0.2, 0.7)))[1:8]
#> [1] 0.6006380 0.0132501 0.6139000 1.1864100 0.5715700 0.0142989 0.6429420
#> [8] 0.6975700
show(parquan(l, 0.3))[1:8]
#> [1] 0.5393100 0.0120032 0.5151110 0.9886710 0.5151110 0.0120032 0.5393100
#> [8] 0.5972540
lapply(parsort(l), function(v) show(v)[1:5])
#> [[1]]
#> [1] 0.41239900 0.00885671 0.38812200 0.98867100 0.38812200
#>
#> [[2]]
#> [1] 0.6239170 0.0141008 0.5997700 0.9886710 0.5997700
#>
#> [[3]]
#> [1] 1.2478300 0.0282016 0.7762440 1.9773400 1.1995400
#>
lapply(parorder(l), function(v) show(v)[1:5])
#> [[1]]
#> [1] 3 3 1 1 3
#>
#> [[2]]
#> [1] 1 1 3 3 1
#>
#> [[3]]
#> [1] 2 2 2 2 2
#>
try(add(list(g, im)))
#! Error in check.reduce(x) : Images must all be the same size
try(wsum(l, 1))
#! Error in wsum(l, 1) : weights must the same length as input
map_il(1:2, ~ g + .)
#> Image list of size 2 
map2_il(1:2, 3:4, ~ imfill(.x, .y))[[2]]
#> Image. Width: 2 pix Height: 4 pix Depth: 1 Colour channels: 1 
pmap_il(list(x = 1:2, y = 3:4, z = 1:2), function(x, y, z) imfill(x, y, z))[[1]]
#> Image. Width: 1 pix Height: 3 pix Depth: 1 Colour channels: 1 
liply(1:2, function(k) imfill(k, 2, val = k), "x")
#> Image. Width: 3 pix Height: 2 pix Depth: 1 Colour channels: 1 
sapply(ilply(im, "c", mean), round, 3)
#> c = 1 c = 2 c = 3 
#> 0.544 0.463 0.525 
show(iiply(im, "c", function(v) v - mean(v)))[1:5]
#> [1]  0.0796588 -0.5301580 -0.1561360  0.4444130  0.0555116
tryCatch(imlist(1, 2), error = conditionMessage)
#> [1] "The list may only contain images (objects with class cimg) or pixsets"
ci(g, imlist(g, g))
#> Image list of size 3 
l[1:2]
#> Image list of size 2 
