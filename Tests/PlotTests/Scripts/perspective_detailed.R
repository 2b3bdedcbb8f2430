x <- seq(-2,2,length.out=3); z <- outer(x, x, function(a,b) a^2 - b^2)
persp(x, x, z, theta=35, phi=25, ticktype="detailed", xlab="w1", ylab="w2", zlab="loss")
