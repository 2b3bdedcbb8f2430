plot(cbind(a=ldeaths, b=mdeaths), main="two", nc=1)
