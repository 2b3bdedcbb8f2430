library(lubridate)
#!
#! Attaching package: ‘lubridate’
#!
#! The following objects are masked from ‘package:base’:
#!
#!     date, intersect, setdiff, union
#!
ymd("2020-01-15")
#> [1] "2020-01-15"
ymd(20200115)
#> [1] "2020-01-15"
ymd("20200115", "2020/2/3", "2020.3.4")
#> [1] "2020-01-15" "2020-02-03" "2020-03-04"
mdy("01/15/2020")
#> [1] "2020-01-15"
dmy("15-01-2020")
#> [1] "2020-01-15"
ymd("Jan 5, 2020")
#> [1] NA
#! Warning message:
#! All formats failed to parse. No formats found. 
mdy("January 5, 2020")
#> [1] "2020-01-05"
dmy("5 Jan 2020")
#> [1] "2020-01-05"
ydm("2020-15-01")
#> [1] "2020-01-15"
ymd("20-1-5")
#> [1] "2020-01-05"
ymd(c("2020-01-15", NA))
#> [1] "2020-01-15" NA          
dmy("5th of March 2021")
#> [1] "2021-03-05"
mdy("3/4/21")
#> [1] "2021-03-04"
ym("2020-03")
#> [1] "2020-03-01"
my("03/2020")
#> [1] "2020-03-01"
yq("2020-2")
#> [1] "2020-04-01"
ymd("bad")
#> [1] NA
#! Warning message:
#! All formats failed to parse. No formats found. 
ymd(c("2020-01-15", "bad"))
#> [1] "2020-01-15" NA          
#! Warning message:
#!  1 failed to parse. 
ymd("2020-13-45")
#> [1] NA
#! Warning message:
#! All formats failed to parse. No formats found. 
ymd("2020-02-30")
#> [1] NA
#! Warning message:
#!  1 failed to parse. 
ymd_hms("2020-01-15 10:20:30")
#> [1] "2020-01-15 10:20:30 UTC"
ymd_hm("2020-01-15 10:20")
#> [1] "2020-01-15 10:20:00 UTC"
ymd_h("2020-01-15 10")
#> [1] "2020-01-15 10:00:00 UTC"
mdy_hms("01/15/2020 10:20:30")
#> [1] "2020-01-15 10:20:30 UTC"
dmy_hm("15/01/2020 10:20")
#> [1] "2020-01-15 10:20:00 UTC"
ymd_hms("2020-01-15T10:20:30Z")
#> [1] "2020-01-15 10:20:30 UTC"
ymd_hms("2020-01-15 10:20:30", tz = "America/New_York")
#> [1] "2020-01-15 10:20:30 EST"
mdy_hm("1/15/2020 3:05 PM")
#> [1] "2020-01-15 15:05:00 UTC"
ymd_hms("2020-01-15 10:20:30.5")
#> [1] "2020-01-15 10:20:30 UTC"
ymd("2020-01-15", tz = "UTC")
#> [1] "2020-01-15 UTC"
class(ymd("2020-01-15"))
#> [1] "Date"
class(ymd_hms("2020-01-15 10:20:30"))
#> [1] "POSIXct" "POSIXt" 
hms("10:20:30")
#> [1] "10H 20M 30S"
hm("10:20")
#> [1] "10H 20M 0S"
ms("20:30")
#> [1] "20M 30S"
1
#> [1] 1
x <- ymd_hms("2020-03-15 10:20:30")
year(x)
#> [1] 2020
month(x)
#> [1] 3
day(x)
#> [1] 15
mday(x)
#> [1] 15
hour(x)
#> [1] 10
minute(x)
#> [1] 20
second(x)
#> [1] 30
wday(x)
#> [1] 1
yday(x)
#> [1] 75
week(x)
#> [1] 11
isoweek(x)
#> [1] 11
epiweek(x)
#> [1] 12
quarter(x)
#> [1] 1
semester(x)
#> [1] 1
tz(x)
#> [1] "UTC"
date(x)
#> [1] "2020-03-15"
am(x)
#> [1] TRUE
pm(x)
#> [1] FALSE
days_in_month(x)
#> Mar 
#>  31 
leap_year(2020)
#> [1] TRUE
leap_year(c(1900, 2000, 2023))
#> [1] FALSE  TRUE FALSE
leap_year(x)
#> [1] TRUE
isoyear(x)
#> [1] 2020
decimal_date(x)
#> [1] 2020.203
date_decimal(2020.5)
#> [1] "2020-07-02 UTC"
qday(x)
#> [1] 75
dst(x)
#> [1] FALSE
days_in_month(2)
#> Feb 
#>  28 
days_in_month(ymd("2021-02-10"))
#> Feb 
#>  28 
month(x, label = TRUE)
#> [1] Mar
#> 12 Levels: Jan < Feb < Mar < Apr < May < Jun < Jul < Aug < Sep < ... < Dec
month(x, label = TRUE, abbr = FALSE)
#> [1] March
#> 12 Levels: January < February < March < April < May < June < ... < December
wday(x, label = TRUE)
#> [1] Sun
#> Levels: Sun < Mon < Tue < Wed < Thu < Fri < Sat
wday(x, label = TRUE, abbr = FALSE)
#> [1] Sunday
#> 7 Levels: Sunday < Monday < Tuesday < Wednesday < Thursday < ... < Saturday
wday(x, week_start = 1)
#> [1] 7
quarter(x, with_year = TRUE)
#> [1] 2020.1
wday(ymd("2020-03-15", "2020-03-16"), label = TRUE)
#> [1] Sun Mon
#> Levels: Sun < Mon < Tue < Wed < Thu < Fri < Sat
month(1:3, label = TRUE)
#> [1] Jan Feb Mar
#> 12 Levels: Jan < Feb < Mar < Apr < May < Jun < Jul < Aug < Sep < ... < Dec
wday(1:3, label = TRUE)
#> [1] Sun Mon Tue
#> Levels: Sun < Mon < Tue < Wed < Thu < Fri < Sat
quarter(x, type = "date_first")
#> [1] "2020-01-01"
d <- ymd("2020-03-15")
year(d) <- 2021
d
#> [1] "2021-03-15"
month(d) <- 12
d
#> [1] "2021-12-15"
day(d) <- 1
d
#> [1] "2021-12-01"
y <- x
hour(y) <- 23
y
#> [1] "2020-03-15 23:20:30 UTC"
minute(y) <- 5
second(y) <- 1
y
#> [1] "2020-03-15 23:05:01 UTC"
update(x, year = 2019, month = 2, mday = 3)
#> [1] "2019-02-03 10:20:30 UTC"
update(d, year = 2000)
#> [1] "2000-12-01"
mday(d) <- 31
d
#> [1] "2021-12-31"
wday(d) <- 2
d
#> [1] "2021-12-27"
yday(d) <- 1
d
#> [1] "2021-01-01"
tz(y) <- "America/New_York"
y
#> [1] "2020-03-15 23:05:01 EDT"
floor_date(x, "month")
#> [1] "2020-03-01 UTC"
floor_date(x, "day")
#> [1] "2020-03-15 UTC"
floor_date(x, "hour")
#> [1] "2020-03-15 10:00:00 UTC"
ceiling_date(x, "month")
#> [1] "2020-04-01 UTC"
ceiling_date(x, "day")
#> [1] "2020-03-16 UTC"
round_date(x, "hour")
#> [1] "2020-03-15 10:00:00 UTC"
round_date(x, "month")
#> [1] "2020-03-01 UTC"
floor_date(d, "year")
#> [1] "2021-01-01"
floor_date(x, "week")
#> [1] "2020-03-15 UTC"
floor_date(x, "15 minutes")
#> [1] "2020-03-15 10:15:00 UTC"
floor_date(x, "quarter")
#> [1] "2020-01-01 UTC"
ceiling_date(d, "month")
#> [1] "2021-02-01"
floor_date(ymd("2020-03-18"), "week", week_start = 1)
#> [1] "2020-03-16"
floor_date(x, "2 hours")
#> [1] "2020-03-15 10:00:00 UTC"
ceiling_date(ymd("2020-03-01"), "month")
#> [1] "2020-04-01"
floor_date(x, "second")
#> [1] "2020-03-15 10:20:30 UTC"
floor_date(ymd("2020-05-18"), "month")
#> [1] "2020-05-01"
round_date(ymd("2020-05-18"), "month")
#> [1] "2020-06-01"
floor_date(ymd("2020-05-18"), "2 months")
#> [1] "2020-05-01"
floor_date(x, "halfyear")
#> [1] "2020-01-01 UTC"
rollback(ymd("2020-03-15"))
#> [1] "2020-02-29"
rollforward(ymd("2020-02-10"))
#> [1] "2020-02-29"
rollback(ymd("2020-03-15"), roll_to_first = TRUE)
#> [1] "2020-03-01"
days(3)
#> [1] "3d 0H 0M 0S"
weeks(2)
#> [1] "14d 0H 0M 0S"
months(2)
#> [1] "2m 0d 0H 0M 0S"
years(1)
#> [1] "1y 0m 0d 0H 0M 0S"
hours(5)
#> [1] "5H 0M 0S"
minutes(10)
#> [1] "10M 0S"
seconds(30)
#> [1] "30S"
days(1:3)
#> [1] "1d 0H 0M 0S" "2d 0H 0M 0S" "3d 0H 0M 0S"
period(3, "days")
#> [1] "3d 0H 0M 0S"
period(hour = 1, minute = 2)
#> [1] "1H 2M 0S"
hours(1) + minutes(30)
#> [1] "1H 30M 0S"
days(1) * 3
#> [1] "3d 0H 0M 0S"
-days(2)
#> [1] "-2d 0H 0M 0S"
period(c(1, 2), c("day", "hour"))
#> [1] "1d 2H 0M 0S"
seconds(90)
#> [1] "90S"
hours(25)
#> [1] "25H 0M 0S"
years(1) + months(2) + days(3)
#> [1] "1y 2m 3d 0H 0M 0S"
2 * hours(1)
#> [1] "2H 0M 0S"
as.character(days(3))
#> [1] "3d 0H 0M 0S"
weeks(1) + days(1)
#> [1] "8d 0H 0M 0S"
milliseconds(5)
#> [1] "0.005S"
ddays(1)
#> [1] "86400s (~1 days)"
dhours(2)
#> [1] "7200s (~2 hours)"
dminutes(90)
#> [1] "5400s (~1.5 hours)"
dseconds(30)
#> [1] "30s"
dweeks(2)
#> [1] "1209600s (~2 weeks)"
dyears(1)
#> [1] "31557600s (~1 years)"
dmonths(1)
#> [1] "2629800s (~4.35 weeks)"
duration(90)
#> [1] "90s (~1.5 minutes)"
duration(1, "days")
#> [1] "86400s (~1 days)"
as.duration(days(2))
#> [1] "172800s (~2 days)"
as.duration(hours(3))
#> [1] "10800s (~3 hours)"
ddays(1) + dhours(5)
#> [1] "104400s (~1.21 days)"
ddays(2)/dhours(1)
#> [1] 48
duration(c(1, 3600))
#> [1] "1s"               "3600s (~1 hours)"
duration(3, "hours")
#> [1] "10800s (~3 hours)"
ddays(1:2)
#> [1] "86400s (~1 days)"  "172800s (~2 days)"
as.numeric(ddays(1))
#> [1] 86400
as.numeric(ddays(1), "hours")
#> [1] 24
dseconds(5e+07)
#> [1] "5e+07s (~1.58 years)"
dhours(1) * 3
#> [1] "10800s (~3 hours)"
ymd("2020-01-31") + months(1)
#> [1] NA
ymd("2020-01-31") %m+% months(1)
#> [1] "2020-02-29"
ymd("2020-03-31") %m-% months(1)
#> [1] "2020-02-29"
ymd("2020-01-15") + days(10)
#> [1] "2020-01-25"
ymd("2020-01-15") + years(1)
#> [1] "2021-01-15"
ymd("2020-02-29") + years(1)
#> [1] NA
x + hours(5)
#> [1] "2020-03-15 15:20:30 UTC"
x - days(1)
#> [1] "2020-03-14 10:20:30 UTC"
x + ddays(1)
#> [1] "2020-03-16 10:20:30 UTC"
x + weeks(1)
#> [1] "2020-03-22 10:20:30 UTC"
ymd("2020-01-15") + months(0:3)
#> [1] "2020-01-15" "2020-02-15" "2020-03-15" "2020-04-15"
ymd("2020-01-15") + hours(5)
#> [1] "2020-01-15 05:00:00 UTC"
ymd("2020-01-15") - ymd("2020-01-01")
#> Time difference of 14 days
x - ymd_hms("2020-03-14 09:00:00")
#> Time difference of 1.055903 days
ymd("2020-01-15") + ddays(1)
#> [1] "2020-01-16"
ymd("2020-01-01") + 0:2
#> [1] "2020-01-01" "2020-01-02" "2020-01-03"
ymd("2020-01-31") %m+% months(0:3)
#> [1] "2020-01-31" "2020-02-29" "2020-03-31" "2020-04-30"
add_with_rollback(ymd("2020-01-31"), months(1))
#> [1] "2020-02-29"
x + minutes(5) + seconds(10)
#> [1] "2020-03-15 10:25:40 UTC"
ymd("2020-01-15") - months(2)
#> [1] "2019-11-15"
i <- ymd("2020-01-01") %--% ymd("2020-03-01")
i
#> [1] 2020-01-01 UTC--2020-03-01 UTC
int_start(i)
#> [1] "2020-01-01 UTC"
int_end(i)
#> [1] "2020-03-01 UTC"
int_length(i)
#> [1] 5184000
as.duration(i)
#> [1] "5184000s (~8.57 weeks)"
as.period(i)
#> [1] "2m 0d 0H 0M 0S"
i/days(1)
#> [1] 60
i/ddays(1)
#> [1] 60
i%/%months(1)
#> [1] 2
ymd("2020-02-01") %within% i
#> [1] TRUE
interval(ymd("2020-01-01"), ymd("2021-06-15"))
#> [1] 2020-01-01 UTC--2021-06-15 UTC
as.period(interval(ymd("2020-01-01"), ymd("2021-06-15")))
#> [1] "1y 5m 14d 0H 0M 0S"
time_length(i, "day")
#> [1] 60
time_length(i, "month")
#> [1] 2
int_overlaps(i, interval(ymd("2020-02-01"), ymd("2020-04-01")))
#> [1] TRUE
int_flip(i)
#> [1] 2020-03-01 UTC--2020-01-01 UTC
time_length(interval(ymd("1990-05-10"), ymd("2020-05-09")), "year")
#> [1] 29.99727
interval(ymd("1990-05-10"), ymd("2020-05-09"))%/%years(1)
#> [1] 29
i%/%days(1)
#> [1] 60
is.interval(i)
#> [1] TRUE
length(i)
#> [1] 1
int_diff(ymd("2020-01-01", "2020-01-05", "2020-01-10"))
#> [1] 2020-01-01 UTC--2020-01-05 UTC 2020-01-05 UTC--2020-01-10 UTC
int_aligns(i, i)
#> [1] TRUE
intersect(i, interval(ymd("2020-02-01"), ymd("2020-04-01")))
#> [1] 2020-02-01 UTC--2020-03-01 UTC
as.numeric(i, "days")
#> [1] 60
i/weeks(1)
#> [1] 8.571429
i%%months(1)
#> [1] 2020-03-01 UTC--2020-03-01 UTC
with_tz(x, "America/New_York")
#> [1] "2020-03-15 06:20:30 EDT"
force_tz(x, "America/New_York")
#> [1] "2020-03-15 10:20:30 EDT"
as_date(x)
#> [1] "2020-03-15"
as_datetime(d)
#> [1] "2021-01-01 UTC"
as_date("2020-01-05")
#> [1] "2020-01-05"
as_datetime("2020-01-05 10:00:00")
#> [1] "2020-01-05 10:00:00 UTC"
as_date(18000)
#> [1] "2019-04-14"
as_datetime(0)
#> [1] "1970-01-01 UTC"
is.Date(d)
#> [1] TRUE
is.POSIXct(x)
#> [1] TRUE
is.period(days(1))
#> [1] TRUE
is.duration(ddays(1))
#> [1] TRUE
is.timepoint(d)
#> [1] TRUE
is.instant(x)
#> [1] TRUE
make_date(2020, 1, 15)
#> [1] "2020-01-15"
make_datetime(2020, 1, 15, 10, 20, 30)
#> [1] "2020-01-15 10:20:30 UTC"
make_date(2020, 1:3)
#> [1] "2020-01-01" "2020-02-01" "2020-03-01"
origin
#> [1] "1970-01-01 UTC"
parse_date_time("2020-01-15", "ymd")
#> [1] "2020-01-15 UTC"
parse_date_time(c("15/01/2020", "2020-02-03"), c("dmy", "ymd"))
#> [1] "2020-01-15 UTC" "2020-02-03 UTC"
fast_strptime("2020-01-15", "%Y-%m-%d")
#> [1] "2020-01-15 UTC"
parse_date_time("2020 Jan 5", "Ybd")
#> [1] "2020-01-05 UTC"
seconds_to_period(3661)
#> [1] "1H 1M 1S"
seconds_to_period(c(59, 90061))
#> [1] "59S"         "1d 1H 1M 1S"
period_to_seconds(hours(1) + minutes(1))
#> [1] 3660
as.period(3661, "secs")
#> [1] "3661S"
as.period(dseconds(3661))
#> [1] "1H 1M 1S"
as.period(days(1) + hours(5), unit = "hours")
#> [1] "29H 0M 0S"
stamp("Jan 5, 2020", quiet = TRUE)(d)
#> [1] "Jan 01, 2021"
hour(hours(3) + minutes(4))
#> [1] 3
minute(hours(3) + minutes(4))
#> [1] 4
day(days(3))
#> [1] 3
as.numeric(hours(2))
#> [1] 7200
as.numeric(hours(2), "minutes")
#> [1] 120
second(period(second = 5))
#> [1] 5
year(years(2))
#> [1] 2
as.numeric(days(1) + hours(1), "hours")
#> [1] 25
days(1) == hours(24)
#> [1] TRUE
days(2) > days(1)
#> [1] TRUE
sum(days(1:3))
#> [1] 0
c(days(1), hours(2))
#> [1] "1d 0H 0M 0S" "2H 0M 0S"   
rep(days(1), 2)
#> [1] "1d 0H 0M 0S" "1d 0H 0M 0S"
days(1:3)[2]
#> [1] "2d 0H 0M 0S"
length(days(1:3))
#> [1] 3
format(days(1))
#> [1] "1d 0H 0M 0S"
data.frame(p = days(1:2))
#>             p
#> 1 1d 0H 0M 0S
#> 2 2d 0H 0M 0S
seq(ymd("2020-01-01"), by = "month", length.out = 3)
#> [1] "2020-01-01" "2020-02-01" "2020-03-01"
seq(ymd("2020-01-31"), ymd("2020-05-31"), by = "1 month")
#> [1] "2020-01-31" "2020-03-02" "2020-03-31" "2020-05-01" "2020-05-31"
cut(ymd("2020-01-15", "2020-02-15"), "month")
#> [1] 2020-01-01 2020-02-01
#> Levels: 2020-01-01 2020-02-01
range(ymd("2020-01-15", "2020-02-15"))
#> [1] "2020-01-15" "2020-02-15"
rev(ymd("2020-01-15", "2020-02-15"))
#> [1] "2020-02-15" "2020-01-15"
ymd("2020-01-15") < ymd("2020-02-15")
#> [1] TRUE
diff(ymd("2020-01-15", "2020-02-15"))
#> Time difference of 31 days
format(x, "%d %B %Y")
#> [1] "15 March 2020"
is.na(ymd(NA))
#> [1] TRUE
am(x)
#> [1] TRUE
date(x)
#> [1] "2020-03-15"
dyears(1)/ddays(1)
#> [1] 365.25
days(1)/hours(1)
#> [1] 24
make_difftime(3600)
#> Time difference of 1 hours
make_difftime(minute = 5)
#> Time difference of 5 mins
month(x) <- 1
x
#> [1] "2020-01-15 10:20:30 UTC"
leap_year(d)
#> [1] FALSE
local_time(x, units = "hours")
#> Time difference of 10.34167 hours
unique(month(ymd("2020-01-01") + 0:40))
#> [1] 1 2
table(wday(ymd("2020-01-01") + 0:13, label = TRUE))
#>
#> Sun Mon Tue Wed Thu Fri Sat 
#>   2   2   2   2   2   2   2 
difftime(ymd("2020-02-01"), ymd("2020-01-01"), units = "days")
#> Time difference of 31 days
as.integer(ymd("2020-02-01") - ymd("2020-01-01"))
#> [1] 31
ymd("2020-1-1") + days(c(1, NA))
#> [1] "2020-01-02" NA          
tz(ymd("2020-01-01"))
#> [1] "UTC"
is.difftime(1)
#> [1] FALSE
as.interval(days(1), ymd("2020-01-01"))
#> [1] 2020-01-01 UTC--2020-01-02 UTC
