sprintf("%1$d %1$s", 3)
#> [1] "3 3"
try(sprintf("%1$s %1$d", 3))
#! Error in sprintf("%1$s %1$d", 3) : 
#!   invalid format '%d'; use format %s for character objects
try(sprintf(c("%d", "%s"), c(1, 2)))
#! Error in sprintf(c("%d", "%s"), c(1, 2)) : 
#!   invalid format '%s'; use format %d, %i, %o, %x or %X for integer objects
try(sprintf(c("%s", "%d"), c(1, 2)))
#! Error in sprintf(c("%s", "%d"), c(1, 2)) : 
#!   invalid format '%d'; use format %s for character objects
try(sprintf(c("%f", "%d"), 1:2))
#! Error in sprintf(c("%f", "%d"), 1:2) : 
#!   invalid format '%d'; use format %f, %e, %g or %a for numeric objects
try(sprintf(c("%d", "%f"), 1:2))
#! Error in sprintf(c("%d", "%f"), 1:2) : 
#!   invalid format '%f'; use format %d, %i, %o, %x or %X for integer objects
sprintf(c("%d", "%x"), c(1, 255))
#> [1] "1"  "ff"
