import Glibc
import Graphics
import Lang

/// Surfaces: lines of equal height, coloured bands, and drawings in perspective.
enum SurfaceBindings {
  static let all: [Builtin] = [
    Builtin(".contour.lines", "x, y, z, levels", "Lines of equal height: a list of level, x and y.") { call in
      let tracer = try tracer(call)
      var found: [Value] = []
      for level in try call.doubles("levels") where level.isFinite {
        for line in tracer.lines(at: level) { found.append(.list([.double(level), .vector(line.map(\.x)), .vector(line.map(\.y))], names: ["level", "x", "y"])) }
      }
      return .list(found)
    },
    .drawing(".contour", "x, y, z, levels, labels, labcex, drawlabels, method, vfont, col, lty, lwd, ...", "Draws lines of equal height with labels on them.", ContourDrawing.draw),
    .drawing(".filledcontour", "x, y, z, levels, col", "Colours the bands between heights. Source: R ?.filled.contour.") { call in
      let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
      let tracer = try tracer(call), levels = try call.doubles("levels"), colors = try Colors.colors(try call["col"], background: settings.base)
      guard levels.count > 1, !colors.isEmpty else { throw RError("invalid contour levels") }
      page.clipped(settings.clip) {
        for k in 0..<(levels.count - 1) {
          let color = colors[k % colors.count]
          for shape in tracer.bands(from: levels[k], to: levels[k + 1]) { page.canvas.polygon(shape.map { (page.x($0.x), page.y($0.y)) }, fill: color, nil) }
        }
      }
      return call.invisible(.null)
    },
    .drawing(".image", "x, y, codes, col, raster", "Cells between the edges `x` and `y` in the colours with numbers `codes`, counted from 0.") { call in
      let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
      let x = page.xs(try call.doubles("x")), y = page.ys(try call.doubles("y")), codes = try call.doubles("codes"), colors = try Colors.colors(try call["col"], background: settings.base)
      let nx = x.count - 1, ny = y.count - 1
      guard nx > 0, ny > 0, codes.count == nx * ny, !colors.isEmpty else { throw RError("dimensions of z are not length(x)(-1) times length(y)(-1)") }
      func color(_ i: Int, _ j: Int) -> Color? {
        let code = codes[i + j * nx]
        return code.isFinite && code >= 0 && Int(code) < colors.count ? colors[Int(code)] : nil
      }
      // Many cells, all of one size, are one picture.
      let isRaster = try call["raster"].asLogicals().first == .true || codes.count > 40_000
      let widths = zip(x, x.dropFirst()).map { $1 - $0 }, heights = zip(y, y.dropFirst()).map { $1 - $0 }
      func isEven(_ v: [Double]) -> Bool { (v.max() ?? 0) - (v.min() ?? 0) < 1e-3 * abs(v[0]) }
      page.clipped(settings.clip) {
        if isRaster, isEven(widths), isEven(heights) {
          var pixels: [Color] = []
          pixels.reserveCapacity(nx * ny)
          for j in stride(from: ny - 1, through: 0, by: -1) { for i in 0..<nx { pixels.append(color(i, j) ?? .transparent) } }
          page.canvas.image(pixels, columns: nx, rows: ny, x: x[0], y: y[ny], width: x[nx] - x[0], height: y[0] - y[ny], interpolates: false)
          return
        }
        for i in 0..<nx {
          for j in 0..<ny {
            guard let fill = color(i, j) else { continue }
            page.canvas.rectangle(x[i], y[j], x[i + 1] - x[i], y[j + 1] - y[j], fill: fill, nil)
          }
        }
      }
      return call.invisible(.null)
    },
    .drawing(".facets", "x, y, z, transform, col, border, lty, lwd, shade, light, scale, ...", "Draws the facets of a surface from back to front.", facets),
  ]

  static func tracer(_ call: BuiltinCall) throws -> ContourTracer {
    let x = try call.doubles("x"), y = try call.doubles("y"), z = try call.doubles("z")
    guard x.count > 1, y.count > 1, z.count == x.count * y.count else { throw RError("dimension mismatch") }
    return ContourTracer(x: x, y: y, z: z)
  }

  /// A point seen through a 4 × 4 matrix.
  private static func project(_ m: [Double], _ x: Double, _ y: Double, _ z: Double) -> (x: Double, y: Double, depth: Double) {
    func column(_ k: Int) -> Double { x * m[4 * k] + y * m[4 * k + 1] + z * m[4 * k + 2] + m[4 * k + 3] }
    let w = column(3)
    return (column(0) / w, column(1) / w, column(2) / w)
  }

  private static func facets(_ call: BuiltinCall) throws -> Value {
    let page = try Devices.of(call.interpreter).page(), settings = try Settings(call)
    let x = try call.doubles("x"), y = try call.doubles("y"), z = try call.doubles("z"), m = try call.doubles("transform")
    guard x.count > 1, y.count > 1, z.count == x.count * y.count, m.count == 16 else { throw RError("invalid 'z' argument") }
    let fills = try Colors.colors(call.optional("col"), default: .transparent, background: settings.base)
    let borderValue = call.optional("border")
    let border: Color
    if let borderValue { border = borderValue.asLogicals().first == .na && !borderValue.isString ? .transparent : try Colors.colors(borderValue, background: settings.base)[0] } else { border = try settings.color("fg") }
    let pen = try settings.pen(border, width: call.optional("lwd")?.asDoubles().first, type: call.optional("lty"))
    let shade = try call["shade"].asDoubles().first ?? .na, light = try call.doubles("light"), scale = try call.doubles("scale")
    let nx = x.count
    var order: [(depth: Double, i: Int, j: Int)] = []
    for j in 0..<(y.count - 1) {
      for i in 0..<(nx - 1) {
        // The nearest corner decides.
        let depth = [(i, j), (i + 1, j), (i, j + 1), (i + 1, j + 1)].map { i, j in project(m, x[i], y[j], 0).depth }.max() ?? 0
        order.append((depth, i, j))
      }
    }
    order.sort { $0.depth < $1.depth }
    page.clipped(settings.clip) {
      for (_, i, j) in order {
        let corners = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)].map { c in (x: x[c.0], y: y[c.1], z: z[c.0 + c.1 * nx]) }
        guard corners.allSatisfy({ $0.z.isFinite }) else { continue }
        var fill = fills[(i + j * (nx - 1)) % fills.count]
        if shade.isFinite, shade > 0, light.count == 3, scale.count == 3 {
          // Lambert's law between the facet's normal and the light, both in the unit cube.
          // The normal stands on both diagonals.
          let u = [(corners[2].x - corners[0].x) * scale[0], (corners[2].y - corners[0].y) * scale[1], (corners[2].z - corners[0].z) * scale[2]]
          let v = [(corners[3].x - corners[1].x) * scale[0], (corners[3].y - corners[1].y) * scale[1], (corners[3].z - corners[1].z) * scale[2]]
          var n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
          let size = (n[0] * n[0] + n[1] * n[1] + n[2] * n[2]).squareRoot()
          n = n.map { $0 / max(size, 1e-300) }
          let dot = 0.5 * (n[0] * light[0] + n[1] * light[1] + n[2] * light[2] + 1)
          let factor = pow(max(0, dot), shade)
          // Whole levels of 255, as devices have them.
          func level(_ part: Double) -> Double { (part * factor * 255).rounded(.down) / 255 }
          fill = Color(level(fill.red), level(fill.green), level(fill.blue), fill.alpha)
        }
        let shape = corners.map { corner -> (x: Double, y: Double) in
          let p = project(m, corner.x, corner.y, corner.z)
          return (page.x(p.x), page.y(p.y))
        }
        page.canvas.polygon(shape, fill: fill, pen)
      }
    }
    return call.invisible(.null)
  }
}
