polyroot(c(6, -5, 1))
#> [1] 2+0i 3-0i
polyroot(c(-1, 0, 0, 1))
#> [1]  1.0-0.0000000i -0.5+0.8660254i -0.5-0.8660254i
polyroot(c(-120, 274, -225, 85, -15, 1))
#> [1] 1-0i 2+0i 3-0i 4+0i 5+0i
polyroot(c(1i, 2, 1))
#> [1]  0.0986841-0.4550899i -2.0986841+0.4550899i
polyroot(c(0, 0, 1))
#> [1] 0+0i 0+0i
polyroot(1)
#> complex(0)
round(polyroot(c(24, -50, 35, -10, 1)), 4)
#> [1] 1+0i 2+0i 3+0i 4+0i
try(polyroot(c(1, NA)))
#! Error in polyroot(c(1, NA)) : invalid polynomial coefficient
try(polyroot("a"))
#! Error in polyroot("a") : unimplemented type 'character' in 'polyroot'
#!
