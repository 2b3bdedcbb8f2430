setwd(tempdir())
fails <- function(x) tryCatch({ x; "no error" }, error = conditionMessage)
fails(dev.copy(png, "a.png"))
#> [1] "cannot copy from the null device"
fails(dev.print(png, file = "a.png"))
#> [1] "no device to print from"
fails(recordPlot())
#> [1] "no current device to record from"
plot(1:3)
abline(h = 2)
fails(dev.copy())
#> [1] "cannot copy device to itself"
dev.copy(png, "copy.png", width = 300, height = 250)
#> png 
#>   3 
dev.off()
#> pdf 
#>   2 
p <- recordPlot()
dev.copy2pdf(file = "page.pdf")
#> pdf 
#>   2 
savePlot("page.jpeg", type = "jpeg")
par(mfrow = c(1, 2))
hist(c(1, 2, 2))
boxplot(1:5)
dev.copy(svg, "two.svg")
#> svg 
#>   3 
dev.off()
#> pdf 
#>   2 
graphics.off()
png("direct.png", width = 300, height = 250)
plot(1:3)
abline(h = 2)
dev.off()
#> null device 
#>           1 
# A copy is the picture that drawing there gives.
identical(png::readPNG("copy.png"), png::readPNG("direct.png"))
#> [1] TRUE
png("kept.png", width = 300, height = 250)
replayPlot(p)
dim(dev.capture())
#> [1] 250 300
dev.off()
#> null device 
#>           1 
identical(png::readPNG("kept.png"), png::readPNG("direct.png"))
#> [1] TRUE
file.exists(c("page.pdf", "page.jpeg", "two.svg"))
#> [1] TRUE TRUE TRUE
fails(replayPlot(1))
#> [1] "argument is not of class “recordedplot”"
pdf(NULL)
plot(1)
is.null(dev.capture())
#> [1] TRUE
dev.control("inhibit")
fails(dev.print(png, file = "a.png", width = 100))
#> [1] "can only print from a screen device"
graphics.off()
