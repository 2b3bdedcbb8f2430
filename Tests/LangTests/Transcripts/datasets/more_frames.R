head(CO2, 3)
head(ChickWeight, 3)
str(OrchardSprays)
summary(quakes$mag)
head(Orange, 2)
anscombe[1:2, ]
levels(esoph$agegp)
