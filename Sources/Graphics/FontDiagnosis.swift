import CCairo

/// What text on pictures is drawn with.
public enum FontDiagnosis {
  /// The family that stands for "sans" here; nil where there is no font at all.
  public static var family: String? {
    guard let map = pango_cairo_font_map_get_default(), let context = pango_font_map_create_context(map) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(context)) }
    guard let description = pango_font_description_from_string("Sans 12") else { return nil }
    defer { pango_font_description_free(description) }
    guard let font = pango_font_map_load_font(map, context, description) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    guard let real = pango_font_describe(font) else { return nil }
    defer { pango_font_description_free(real) }
    return pango_font_description_get_family(real).map { String(cString: $0) }
  }

  /// Whether some font has the characters of `text`.
  public static func covers(_ text: String) -> Bool {
    guard let map = pango_cairo_font_map_get_default(), let context = pango_font_map_create_context(map) else { return false }
    defer { g_object_unref(UnsafeMutableRawPointer(context)) }
    guard let layout = pango_layout_new(context) else { return false }
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    pango_layout_set_text(layout, text, -1)
    return pango_layout_get_unknown_glyphs_count(layout) == 0
  }
}
