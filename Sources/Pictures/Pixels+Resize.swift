import Glibc

/// How bytes between pixels are made; raw values are OpenCV's numbers.
public enum PixelInterpolation: Int {
  case nearest = 0, linear = 1, cubic = 2
  /// Means of the pixels that fall together; linear when enlarging.
  case area = 3
  case lanczos = 4
}

/// Resizing as OpenCV computes it, in whole numbers: weights have 11 binary digits.
///
/// Pixel i of n lies at (i + ½) · old/new − ½ of the old ones. Source: OpenCV's documentation of `resize`; cubic with a = −¾, Lanczos over 8 pixels.
extension Pixels {
  /// Another size; itself where the size is the same. Both extents have to be positive.
  public func resized(width newWidth: Int, height newHeight: Int, _ interpolation: PixelInterpolation = .linear) -> Pixels {
    if newWidth == width, newHeight == height { return self }
    let shrinks = newWidth <= width && newHeight <= height
    switch interpolation {
    case .nearest: return nearest(newWidth, newHeight)
    case .area where shrinks: return averaged(newWidth, newHeight)
    // Exactly half the size is the mean of four pixels.
    case .linear where newWidth * 2 == width && newHeight * 2 == height: return averaged(newWidth, newHeight)
    case .linear, .cubic, .area, .lanczos:
      return combined(Taps(interpolation, width, newWidth, isRow: true), Taps(interpolation, height, newHeight, isRow: false), newWidth, newHeight, isLinear: interpolation == .linear || interpolation == .area)
    }
  }

  private func nearest(_ newWidth: Int, _ newHeight: Int) -> Pixels {
    let columns = (0..<newWidth).map { min(width - 1, Int(Double($0) * (Double(width) / Double(newWidth)))) }
    var result: [UInt8] = []
    result.reserveCapacity(newWidth * newHeight * channels)
    for y in 0..<newHeight {
      let row = min(height - 1, Int(Double(y) * (Double(height) / Double(newHeight)))) * width
      for x in columns { for c in 0..<channels { result.append(bytes[(row + x) * channels + c]) } }
    }
    return Pixels(width: newWidth, height: newHeight, channels: channels, bytes: result)
  }

  /// For each new index the old ones it is made of and their weights.
  fileprivate struct Taps {
    let size: Int
    var positions: [Int] = []
    var weights: [Int32] = []
    var exact: [Float] = []

    init(_ interpolation: PixelInterpolation, _ old: Int, _ new: Int, isRow: Bool) {
      size = interpolation == .cubic ? 4 : interpolation == .lanczos ? 8 : 2
      let scale = Double(old) / Double(new)
      for i in 0..<new {
        var at = Float((Double(i) + 0.5) * scale - 0.5), low = Int(floorf(at))
        if interpolation == .area {
          low = Int((Double(i) * scale).rounded(.down))
          at = Float(Double(i + 1) - Double(low + 1) / scale)
          at = at <= 0 ? 0 : at - floorf(at)
        } else { at -= Float(low) }
        if size == 2, isRow {
          if low < 0 { (low, at) = (0, 0) }
          if low >= old - 1 { (low, at) = (old - 1, 0) }
        }
        for (k, weight) in Taps.weights(interpolation, at).enumerated() {
          positions.append(max(0, min(old - 1, low + k - size / 2 + 1)))
          weights.append(Int32((weight * 2048).rounded(.toNearestOrEven)))
          exact.append(weight)
        }
      }
    }

    private static func weights(_ interpolation: PixelInterpolation, _ t: Float) -> [Float] { Pixels.weights(interpolation, t) }

    /// A row of pixels as wide as the new ones, not yet divided by 2048.
    func widen(_ from: UnsafePointer<UInt8>, into: UnsafeMutablePointer<Int32>, _ channels: Int) {
      positions.withUnsafeBufferPointer { positions in
        weights.withUnsafeBufferPointer { weights in
          guard size == 2 else {
            var p = 0
            for x in 0..<(positions.count / size) {
              for c in 0..<channels {
                var sum: Int32 = 0
                for k in (x * size)..<((x + 1) * size) { sum &+= Int32(from[positions[k] * channels + c]) &* weights[k] }
                into[p] = sum
                p += 1
              }
            }
            return
          }
          // Two pixels, of three colours mostly: without inner loops.
          var p = 0
          for x in 0..<(positions.count / 2) {
            let left = from + positions[2 * x] * channels, right = from + positions[2 * x + 1] * channels, a = weights[2 * x], b = weights[2 * x + 1]
            func mixed(_ c: Int) -> Int32 { Int32(left[c]) &* a &+ Int32(right[c]) &* b }
            if channels == 3 {
              into[p] = mixed(0)
              into[p + 1] = mixed(1)
              into[p + 2] = mixed(2)
            } else { for c in 0..<channels { into[p + c] = mixed(c) } }
            p += channels
          }
        }
      }
    }
  }

  /// Weights of the pixels around a place `t` behind the middle left one.
  static func weights(_ interpolation: PixelInterpolation, _ t: Float) -> [Float] {
    switch interpolation {
    case .nearest, .linear, .area: return [1 - t, t]
    case .cubic:
      let a: Float = -0.75, s = t + 1, u = 1 - t
      let outer = ((a * s - 5 * a) * s + 8 * a) * s - 4 * a
      let left = ((a + 2) * t - (a + 3)) * t * t + 1, right = ((a + 2) * u - (a + 3)) * u * u + 1
      return [outer, left, right, 1 - outer - left - right]
    case .lanczos:
      if t < Float.ulpOfOne { return [0, 0, 0, 1, 0, 0, 0, 0] }
      let raw = (0..<8).map { k -> Double in
        let x = (Double(t) + 3 - Double(k)) * Double.pi
        return sin(x) * sin(x / 4) / (x * x)
      }
      let sum = raw.reduce(0, +)
      return raw.map { Float($0 / sum) }
    }
  }

  private func combined(_ columns: Taps, _ rows: Taps, _ newWidth: Int, _ newHeight: Int, isLinear: Bool) -> Pixels {
    let lineCount = newWidth * channels, size = columns.size
    // Each old row is made as wide as the new ones when first needed.
    var lines = [Int32](repeating: 0, count: height * lineCount)
    var isMade = [Bool](repeating: false, count: height)
    let result = [UInt8](unsafeUninitializedCapacity: lineCount * newHeight) { target, filled in
      bytes.withUnsafeBufferPointer { source in
        lines.withUnsafeMutableBufferPointer { lines in
          for y in 0..<newHeight {
            for k in 0..<size {
              let row = rows.positions[y * size + k]
              if isMade[row] { continue }
              isMade[row] = true
              columns.widen(source.baseAddress! + row * width * channels, into: lines.baseAddress! + row * lineCount, channels)
            }
            let out = target.baseAddress! + y * lineCount
            if isLinear {
              let upper = lines.baseAddress! + rows.positions[y * 2] * lineCount, lower = lines.baseAddress! + rows.positions[y * 2 + 1] * lineCount
              let a = rows.weights[y * 2], b = rows.weights[y * 2 + 1]
              for i in 0..<lineCount {
                let first: Int32 = (a * (upper[i] >> 4)) >> 16, second: Int32 = (b * (lower[i] >> 4)) >> 16
                out[i] = UInt8(clamping: (first + second + 2) >> 2)
              }
            } else {
              for i in 0..<lineCount {
                var sum = 0
                for k in 0..<size { sum += Int(lines[rows.positions[y * size + k] * lineCount + i]) * Int(rows.weights[y * size + k]) }
                out[i] = UInt8(clamping: (sum + (1 << 21)) >> 22)
              }
            }
          }
        }
      }
      filled = lineCount * newHeight
    }
    return Pixels(width: newWidth, height: newHeight, channels: channels, bytes: result)
  }

  /// Shares of old indices in new ones that cover `old / new` of them.
  fileprivate static func shares(_ old: Int, _ new: Int) -> [[(Int, Float)]] {
    let scale = Double(old) / Double(new)
    return (0..<new).map { i in
      let start = Double(i) * scale, end = start + scale, width = min(scale, Double(old) - start)
      let last = min(Int(end), old - 1), first = min(Int(start.rounded(.up)), last)
      var result: [(Int, Float)] = []
      if Double(first) - start > 1e-3 { result.append((first - 1, Float((Double(first) - start) / width))) }
      for k in first..<last { result.append((k, Float(1 / width))) }
      if end - Double(last) > 1e-3 { result.append((last, Float(min(min(end - Double(last), 1), width) / width))) }
      return result
    }
  }

  private func averaged(_ newWidth: Int, _ newHeight: Int) -> Pixels {
    let lineCount = newWidth * channels
    var result = [UInt8](repeating: 0, count: lineCount * newHeight)
    if width % newWidth == 0, height % newHeight == 0 {
      let sx = width / newWidth, sy = height / newHeight, area = Float(sx * sy)
      for y in 0..<newHeight {
        for i in 0..<lineCount {
          let x = i / channels * sx, c = i % channels
          var sum = 0
          for v in 0..<sy { for u in 0..<sx { sum += Int(bytes[((y * sy + v) * width + x + u) * channels + c]) } }
          result[y * lineCount + i] = sx == 2 && sy == 2 ? UInt8((sum + 2) >> 2) : UInt8(clamping: Int((Float(sum) * (1 / area)).rounded(.toNearestOrEven)))
        }
      }
      return Pixels(width: newWidth, height: newHeight, channels: channels, bytes: result)
    }
    let columns = Pixels.shares(width, newWidth), rows = Pixels.shares(height, newHeight)
    var line = [Float](repeating: 0, count: lineCount)
    for (y, shares) in rows.enumerated() {
      for i in line.indices { line[i] = 0 }
      for (row, weight) in shares {
        for (x, taps) in columns.enumerated() {
          for c in 0..<channels {
            var sum: Float = 0
            for (column, share) in taps { sum += Float(bytes[(row * width + column) * channels + c]) * share }
            line[x * channels + c] += sum * weight
          }
        }
      }
      for i in 0..<lineCount { result[y * lineCount + i] = UInt8(clamping: Int(line[i].rounded(.toNearestOrEven))) }
    }
    return Pixels(width: newWidth, height: newHeight, channels: channels, bytes: result)
  }
}

extension PixelInterpolation {
  /// For each new row (`vertical`) or column the old ones it is made of and their shares, where values are not bytes.
  public func taps(vertical: Bool, _ old: (width: Int, height: Int), to new: (width: Int, height: Int)) -> [[(index: Int, weight: Float)]] {
    let (from, to) = vertical ? (old.height, new.height) : (old.width, new.width)
    if old == new { return (0..<to).map { [($0, 1)] } }
    switch self {
    case .nearest: return (0..<to).map { [(min(from - 1, Int(Double($0) * (Double(from) / Double(to)))), 1)] }
    case .area where new.width <= old.width && new.height <= old.height: return Pixels.shares(from, to).map { $0.map { (index: $0.0, weight: $0.1) } }
    case .linear, .cubic, .area, .lanczos:
      let taps = Pixels.Taps(self, from, to, isRow: !vertical)
      return (0..<to).map { i in (0..<taps.size).map { (taps.positions[i * taps.size + $0], taps.exact[i * taps.size + $0]) } }
    }
  }
}
