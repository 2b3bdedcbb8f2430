import Glibc

/// Tick positions and limits by R's rules (src/appl/pretty.c, src/main/graphics.c).
public enum Ticks {
  /// Step and the multiples of it that cover `low`…`high`.
  private static func cover(
    _ low: Double, _ high: Double, count: Int, atLeast: Int, shrink: Double, bias h: Double, bias5 h5: Double
  ) -> (unit: Double, first: Double, last: Double) {
    let span = high - low
    var cell: Double
    let isSmall: Bool
    if span == 0, high == 0 { (cell, isSmall) = (1, true) } else {
      cell = max(abs(low), abs(high))
      let u = (1 + (h5 >= 1.5 * h + 0.5 ? 1 / (1 + h) : 1.5 / (1 + h5))) * Double(max(1, count)) * Double.ulpOfOne
      isSmall = span < cell * u * 3
    }
    if isSmall {
      if cell > 10 { cell = 9 + cell / 10 }
      cell *= shrink
      if atLeast > 1 { cell /= Double(atLeast) }
    } else {
      cell = span
      if count > 1 { cell /= Double(count) }
    }
    cell = max(cell, 1e-306)
    let base = pow(10, floor(log10(cell)))
    var unit = base
    if 2 * base - cell < h * (cell - unit) {
      unit = 2 * base
      if 5 * base - cell < h5 * (cell - unit) {
        unit = 5 * base
        if 10 * base - cell < h * (cell - unit) { unit = 10 * base }
      }
    }
    var first = floor(low / unit + 1e-10), last = ceil(high / unit - 1e-10)
    guard abs(first) < 1e15, abs(last) < 1e15 else { return (unit, first, last) }
    while first * unit > low + 1e-10 * unit { first -= 1 }
    while last * unit < high - 1e-10 * unit { last += 1 }
    var missing = Double(atLeast) - floor(0.5 + last - first)
    if missing > 0 {
      missing = floor(missing)
      let half = floor(missing / 2)
      if low == 0, first == 0, high != 0 { last += missing } else if first >= 0 { last += half; first -= missing - half } else { first -= half; last += missing - half }
    }
    return (unit, first, last)
  }

  /// Round numbers covering `low`…`high`, about `count` intervals: R's `pretty`.
  public static func pretty(_ low: Double, _ high: Double, count: Int = 5, atLeast: Int? = nil, bias: Double = 1.5, shrink: Double = 0.75) -> [Double] {
    guard low.isFinite, high.isFinite else { return [] }
    let (unit, first, last) = cover(low, high, count: count, atLeast: atLeast ?? count / 3, shrink: shrink, bias: bias, bias5: 0.5 + 1.5 * bias)
    return sequence(first * unit, last * unit, last - first)
  }

  private static func sequence(_ from: Double, _ to: Double, _ intervals: Double) -> [Double] {
    guard intervals >= 0, intervals < 100_000 else { return [from, to] }
    let n = max(1, Int(intervals + 0.25)), span = to - from
    return (0...n).map { k in
      let value = from + Double(k) / Double(n) * span
      return abs(value) < abs(span) * 1e-10 ? 0 : value
    }
  }

  /// First and last tick and number of intervals of an axis with these limits: R's `xaxp`.
  public static func axis(_ low: Double, _ high: Double, count: Int = 5) -> (first: Double, last: Double, intervals: Double) {
    let (a, b) = (Swift.min(low, high), Swift.max(low, high))
    var (unit, first, last) = cover(a, b, count: count, atLeast: 1, shrink: 0.25, bias: 0.8, bias5: 1.7)
    if last >= first + 1 {
      if first * unit < a - 1e-10 * unit { first += 1 }
      if last > first + 1, last * unit > b + 1e-10 * unit { last -= 1 }
    }
    return low <= high ? (first * unit, last * unit, last - first) : (last * unit, first * unit, last - first)
  }

  /// `xaxp` of a logarithmic axis: powers of ten, and 1, 2 or 3 ticks in each decade; negative for a linear rule.
  public static func logAxis(_ low: Double, _ high: Double, count: Int = 5) -> (first: Double, last: Double, intervals: Double) {
    let (a, b) = (Swift.min(low, high), Swift.max(low, high))
    var p1 = ceil(log10(a)), p2 = floor(log10(b))
    if p2 <= p1, b / a > 10 { (p1, p2) = (ceil(log10(a) - 0.5), floor(log10(b) + 0.5)) }
    if p2 <= p1 {
      let linear = axis(a, b, count: count)
      return (linear.first, linear.last, -linear.intervals)
    }
    return (pow(10, p1), pow(10, p2), p2 - p1 <= 2 ? 3 : p2 - p1 <= 3 ? 2 : 1)
  }

  /// Tick positions from `xaxp`; `limits` are those of the axis in its own units (not logarithms). `count` is `par("lab")`.
  ///
  /// Of a logarithmic axis the first positions may lie below the limits: an axis leaves them out.
  public static func positions(_ axp: (first: Double, last: Double, intervals: Double), limits: (Double, Double), isLog: Bool, count: Int = 5) -> [Double] {
    let low = Swift.min(limits.0, limits.1), high = Swift.max(limits.0, limits.1)
    guard isLog, axp.intervals > 0, axp.first > 0 else {
      let all = sequence(axp.first, axp.last, abs(axp.intervals))
      return isLog ? all.filter { $0 >= low * (1 - 1e-12) && $0 <= high * (1 + 1e-12) } : all
    }
    let bottom = low * (1 - 1e-12), top = high * (1 + 1e-12)
    guard axp.intervals >= 1.5 else {
      // More decades than ticks wanted: every second, third … power.
      let decades = floor(log10(axp.last)) - ceil(log10(axp.first)) + 0.25
      let step = pow(10, Swift.max(1, floor(decades / Double(Swift.max(1, count)))))
      var found: [Double] = [], value = axp.first
      while value < top, found.count < 1000 {
        found.append(value)
        value *= step
      }
      return found
    }
    let factors = axp.intervals < 2.5 ? [1.0, 5] : [1.0, 2, 5]
    var found = factors.dropFirst().map { 0.1 * $0 * axp.first }.filter { $0 >= bottom }
    var decade = axp.first
    while decade <= top, found.count < 1000 {
      found += factors.map { $0 * decade }.filter { $0 <= top }
      decade *= 10
    }
    return found
  }

  /// Limits of an axis from the range of the data: 4 % wider, or as they are for style "i". Equal ends are moved apart.
  public static func limits(_ low: Double, _ high: Double, exact: Bool) -> (Double, Double) {
    var (low, high) = (low, high)
    let size = max(abs(low), abs(high))
    if size == 0 { (low, high) = (-1, 1) } else if abs(high - low) < size * 16 * Double.ulpOfOne {
      let room = size * (low == high ? 0.4 : 0.01)
      (low, high) = (low - room, high + room)
    }
    if exact { return (low, high) }
    let room = 0.04 * (high - low)
    return (low - room, high + room)
  }
}
