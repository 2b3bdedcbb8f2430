dotchart(t(VADeaths), xlim=c(0,100), cex=.7, pch=19, color=1:5, main="Deaths", gcolor="red", lcolor="blue")
par(mar = par('mar'))
