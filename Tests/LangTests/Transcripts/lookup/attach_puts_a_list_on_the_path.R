d <- data.frame(height = c(1.5, 1.8), mass = c(60, 80))
attach(d)
mass / height^2
search()[2]
height <- 0
height
rm(height)
height
detach(d)
exists("mass")
attach(list(zz = 5))
zz
detach()
exists("zz")
