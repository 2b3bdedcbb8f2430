setwd(tempdir())
files <- function() { found <- sort(list.files(".", "^(p|Rplots)")); unlink(found); found }
says <- function(x) tryCatch({ x; invisible() }, error = function(e) writeLines(paste(deparse(conditionCall(e))[1], "|", conditionMessage(e))))
for (open in list(png, jpeg, svg, bmp, tiff)) { open("p%02d.out"); plot(1); plot(2); dev.off(); print(files()) }
#> [1] "p01.out" "p02.out"
#> [1] "p01.out" "p02.out"
#> [1] "p01.out" "p02.out"
#> [1] "p01.out" "p02.out"
#> [1] "p01.out" "p02.out"
pdf("p%03d.pdf", onefile = FALSE); plot(1); plot(2); dev.off()
#> null device 
#>           1 
files()
#> [1] "p001.pdf" "p002.pdf"
pdf("p%03d.pdf"); plot(1); plot(2); dev.off()
#> null device 
#>           1 
files()
#> [1] "p001.pdf"
png("p%d.png"); par(mfrow = c(1, 2)); for (k in 1:3) plot(k); dev.off()
#> null device 
#>           1 
files()
#> [1] "p1.png" "p2.png"
png("p100%%.png"); plot(1); dev.off()
#> null device 
#>           1 
files()
#> [1] "p100%.png"
# Only one place for one number.
says(png("p%s.png"))
#> png("p%s.png") | invalid 'filename'
says(jpeg("p%d-%d.jpg"))
#> jpeg("p%d-%d.jpg") | invalid 'filename'
says(svg("p%s.svg"))
#> svg("p%s.svg") | invalid 'filename'
says(pdf("p%s.pdf"))
#> pdf("p%s.pdf") | invalid 'file' argument 'p%s.pdf'
says(png(12))
#> png(12) | invalid 'filename' argument
says(png("p.png", nofile = 3))
#> check.options(new, name.opt = ".X11.Options", envir = .X11env) | invalid argument name ‘nofile’ in 'png("p.png", nofile = 3)'
says(png("p.png", units = "furlong"))
#> match.arg(units, c("in", "px", "cm", "mm")) | 'arg' should be one of “in”, “px”, “cm”, “mm”
says(png("p.png", units = "in"))
#> .geometry(width, height, units, res) | 'res' must be specified unless 'units = "px"'
says(png("p.png", width = 0))
#> png("p.png", width = 0) | invalid 'width' argument
says(png("p.png", type = "nosuch"))
#> match.arg(type) | 'arg' should be one of “cairo”, “cairo-png”, “Xlib”, “quartz”
says(tiff("p.tiff", compression = "nosuch"))
#> match.arg(compression) | 'arg' should be one of “none”, “rle”, “lzw”, “jpeg”, “zip”, “lzw+p”, “zip+p”
says(svg("p.svg", antialias = "nosuch"))
#> match.arg(antialias, antialiases) | 'arg' should be one of “default”, “none”, “gray”, “subpixel”
says(pdf("p.pdf", paper = "nosuch"))
#> pdf("p.pdf", paper = "nosuch") | invalid paper type 'nosuch' (pdf)
says(pdf("p.pdf", family = "nosuch"))
#> pdf("p.pdf", family = "nosuch") | unknown family 'nosuch'
says(pdf("p.pdf", version = "9"))
#> pdf("p.pdf", version = "9") | invalid PDF version
says(pdf("/no/such/folder/p.pdf"))
#> pdf("/no/such/folder/p.pdf") | cannot open file '/no/such/folder/p.pdf'
says(postscript("/no/such/folder/p.ps"))
#> postscript("/no/such/folder/p.ps") | cannot open file '/no/such/folder/p.ps'
says(svg("/no/such/folder/p.svg"))
#> svg("/no/such/folder/p.svg") | unable to start device 'svg'
#! Warning message:
#! In svg("/no/such/folder/p.svg") :
#!   cairo error 'error while writing to output stream'
dev.list()
#> NULL
files()
#> character(0)
