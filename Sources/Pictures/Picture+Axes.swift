/// The four axes of a picture, in the order its samples vary.
public enum PictureAxis: Int, CaseIterable {
  case x, y, z, c

  /// `x`, `y`, `z`, `c` or `cc`, in either case; nil for other names.
  public init?(_ name: String) {
    switch name.lowercased() {
    case "x": self = .x
    case "y": self = .y
    case "z": self = .z
    case "c", "cc": self = .c
    default: return nil
    }
  }
}

/// What lies outside a picture: 0, the nearest edge, the picture again, or its mirror image.
public enum Boundary: Int {
  case dirichlet, neumann, periodic, mirror

  /// The position inside 0 ..< count that stands for `position`; nil where the value is 0.
  @inline(__always)
  func position(_ position: Int, _ count: Int) -> Int? {
    if position >= 0, position < count { return position }
    switch self {
    case .dirichlet: return nil
    case .neumann: return position < 0 ? 0 : count - 1
    case .periodic: return Boundary.modulo(position, count)
    case .mirror:
      let folded = Boundary.modulo(position, 2 * count)
      return folded < count ? folded : 2 * count - folded - 1
    }
  }

  @inline(__always)
  static func modulo(_ a: Int, _ n: Int) -> Int {
    let r = a % n
    return r < 0 ? r + n : r
  }
}

/// Pictures rearranged along their axes.
extension Picture {
  /// Width, height, depth, channels.
  public var extents: [Int] { [width, height, depth, channels] }

  /// - Parameter extents: width, height, depth, channels; traps unless `samples` are as many as they say.
  public init(extents: [Int], samples: [Double]) {
    self.init(width: extents[0], height: extents[1], depth: extents[2], channels: extents[3], samples: samples)
  }

  /// A picture seen along one axis: `outer` blocks of `count` slices of `inner` samples that lie side by side.
  struct Lines {
    let inner: Int
    let count: Int
    let outer: Int
  }

  func lines(along axis: PictureAxis) -> Lines {
    let e = extents
    return Lines(
      inner: e[..<axis.rawValue].reduce(1, *), count: e[axis.rawValue], outer: e[(axis.rawValue + 1)...].reduce(1, *))
  }

  /// The slices at `positions` of an axis, in that order; nil gives a slice of zeros.
  public func selecting(_ positions: [Int?], along axis: PictureAxis) -> Picture {
    let l = lines(along: axis)
    var shape = extents
    shape[axis.rawValue] = positions.count
    var result = [Double](repeating: 0, count: l.inner * positions.count * l.outer)
    samples.withUnsafeBufferPointer { source in
      result.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        var next = 0
        for block in 0..<l.outer {
          let base = block * l.count
          for position in positions {
            if let position {
              if l.inner == 1 { to[next] = from[base + position] } else { (to + next).update(from: from + (base + position) * l.inner, count: l.inner) }
            }
            next += l.inner
          }
        }
      }
    }
    return Picture(extents: shape, samples: result)
  }

  /// Turned round along an axis.
  public func mirrored(_ axis: PictureAxis) -> Picture { selecting((0..<extents[axis.rawValue]).reversed(), along: axis) }

  /// Moves the content by whole pixels along each axis.
  public func shifted(by delta: [Int], _ boundary: Boundary) -> Picture {
    var result = self
    for axis in PictureAxis.allCases where delta[axis.rawValue] != 0 {
      let count = result.extents[axis.rawValue]
      result = result.selecting((0..<count).map { boundary.position($0 - delta[axis.rawValue], count) }, along: axis)
    }
    return result
  }

  /// The axes in another order: `order` names the old axis of each new one.
  public func permuted(_ order: [PictureAxis]) -> Picture {
    let e = extents, strides = [1, width, width * height, width * height * depth]
    let shape = order.map { e[$0.rawValue] }, step = order.map { strides[$0.rawValue] }
    var result = [Double](repeating: 0, count: samples.count), next = 0
    for c in 0..<shape[3] {
      for z in 0..<shape[2] {
        for y in 0..<shape[1] {
          let base = c * step[3] + z * step[2] + y * step[1]
          for x in 0..<shape[0] {
            result[next] = samples[base + x * step[0]]
            next += 1
          }
        }
      }
    }
    return Picture(extents: shape, samples: result)
  }

  /// Pictures put side by side along an axis; smaller ones are filled up with zeros, as CImg aligns them at the origin.
  public static func appending(_ pictures: [Picture], along axis: PictureAxis) -> Picture {
    guard let first = pictures.first else { return Picture(extents: [0, 0, 0, 0], samples: []) }
    var shape = first.extents
    for k in 0..<4 { shape[k] = k == axis.rawValue ? pictures.reduce(0) { $0 + $1.extents[k] } : pictures.map { $0.extents[k] }.max()! }
    var result = Picture(extents: shape, samples: [Double](repeating: 0, count: shape.reduce(1, *)))
    var origin = [0, 0, 0, 0]
    for picture in pictures {
      result.draw(picture, at: origin)
      origin[axis.rawValue] += picture.extents[axis.rawValue]
    }
    return result
  }

  /// The picture cut along an axis: into single slices for `parts` −1, into that many for positive, into blocks of that size for smaller.
  public func split(along axis: PictureAxis, parts: Int) -> [Picture] {
    let count = extents[axis.rawValue]
    var starts: [Int]
    if parts < -1 { starts = Array(stride(from: 0, to: count, by: -parts)) } else if parts <= 0 { starts = Array(0..<count) } else {
      // Parts as even as possible: a part ends when the running error of a line from (0, 0) to (count, parts) turns over.
      starts = [0]
      var error = count
      for position in 0..<count {
        error -= parts
        if error <= 0, position + 1 < count {
          starts.append(position + 1)
          error += count
        }
      }
    }
    starts.append(count)
    return (0..<(starts.count - 1)).map { selecting(Array(starts[$0]..<starts[$0 + 1]), along: axis) }
  }

  /// Puts `sprite` onto this picture at a position, clipped.
  public mutating func draw(_ sprite: Picture, at origin: [Int], opacity: Double = 1) {
    let e = extents, s = sprite.extents
    func range(_ k: Int) -> Range<Int> {
      let low = max(0, -origin[k]), high = min(s[k], e[k] - origin[k])
      return low..<max(low, high)
    }
    let (xs, ys, zs, cs) = (range(0), range(1), range(2), range(3))
    guard !xs.isEmpty else { return }
    let keeps = 1 - max(opacity, 0), weight = abs(opacity)
    sprite.samples.withUnsafeBufferPointer { from in
      samples.withUnsafeMutableBufferPointer { to in
        for c in cs {
          for z in zs {
            for y in ys {
              let source = ((c * s[2] + z) * s[1] + y) * s[0]
              let target = (((c + origin[3]) * e[2] + z + origin[2]) * e[1] + y + origin[1]) * e[0] + origin[0]
              if opacity >= 1 { for x in xs { to[target + x] = from[source + x] } } else {
                for x in xs { to[target + x] = weight * from[source + x] + keeps * to[target + x] }
              }
            }
          }
        }
      }
    }
  }
}
