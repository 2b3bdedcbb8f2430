dput(123456789012)
#> 123456789012
dput(TRUE)
#> TRUE
dput(structure(1:3,class="foo",u="m"))
#> structure(1:3, class = "foo", u = "m")
