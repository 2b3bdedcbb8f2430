v <- package_version("3.4.5")
v$major
#> [1] 3
v$minor
#> [1] 4
v$patchlevel
#> [1] 5
