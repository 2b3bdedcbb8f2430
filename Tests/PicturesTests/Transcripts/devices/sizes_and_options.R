setwd(tempdir())
size <- function() { print(round(dev.size(), 3)); invisible(dev.off()) }
pdf("a.pdf", paper = "a4", width = 0, height = 0); size()
#> [1]  7.768 11.193
pdf("a.pdf", paper = "a4r", width = 0, height = 0); size()
#> [1] 11.193  7.768
pdf("a.pdf", paper = "letter", width = 20, height = 3); size()
#> [1] 8 3
pdf("a.pdf", paper = "special", width = 5, height = 3); size()
#> [1] 5 3
postscript("a.ps", horizontal = FALSE, paper = "special", width = 5, height = 4); size()
#> [1] 5 4
setEPS()
postscript("a.eps"); size()
#> [1] 7 7
setPS()
png("a.png", width = 100, height = 50, units = "mm", res = 300); size()
#> [1] 3.937 1.967
pdf("a.pdf", fg = "red", bg = "pink", family = "Times", pointsize = 9)
str(par(c("fg", "col", "col.axis", "bg", "family", "ps")))
#> List of 6
#>  $ fg      : chr "red"
#>  $ col     : chr "red"
#>  $ col.axis: chr "black"
#>  $ bg      : chr "pink"
#>  $ family  : chr ""
#>  $ ps      : int 9
invisible(dev.off())
pdf("a.pdf", width = "wide"); size()
#> [1] 7 7
#! Warning message:
#! ‘mode(width)’ differs between new and previous
#! 	 ==> NOT changing ‘width’ 
str(pdf.options()[c("width", "height", "paper", "bg")])
#> List of 4
#>  $ width : num 7
#>  $ height: num 7
#>  $ paper : chr "special"
#>  $ bg    : chr "transparent"
old <- pdf.options(width = 4, bg = "gray")
old$width
#> [1] 7
pdf("a.pdf"); par("bg"); size()
#> [1] "gray"
#> [1] 4 7
try(pdf.options(nosuch = 3))
#! Error in check.options(new, name.opt = ".PDF.Options", envir = .PSenv,  : 
#!   invalid argument name ‘nosuch’ in 'pdf.options(nosuch = 3)'
pdf.options(reset = TRUE)
pdf("a.pdf"); size()
#> [1] 7 7
