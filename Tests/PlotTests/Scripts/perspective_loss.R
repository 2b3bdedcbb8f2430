persp(seq(-3, 3, length.out = 25), seq(-3, 3, length.out = 25), outer(seq(-3, 3, length.out = 25), seq(-3, 3, length.out = 25), function(x, y) sin(sqrt(x^2 + y^2))), theta = 45, phi = 20, col = "springgreen", shade = 0.7, ticktype = "detailed", xlab = "w1", ylab = "w2", zlab = "loss", ltheta = 120, d = 3) -> p
pts <- trans3d(0, 0, 0, p)
points(pts, pch = 16, col = "red", cex = 2)
