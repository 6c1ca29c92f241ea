#include "documents/letters.h"

#include "base/text.h"

#include <algorithm>

namespace trato::documents {
namespace {

/// Laying out takes time in proportion to the length; nobody prints more in one piece, or more in a box than smallest
/// letters would fill it with.
constexpr qsizetype longestText = 20'000;
constexpr double lettersASquareMillimetre = 2;
constexpr qsizetype lettersOfAnyBox = 300;
constexpr double shrinkStep = 0.25;
/// Fonts of packaging/dependencies; what they lack comes from whatever else fontconfig finds.
constexpr const char* family = "Noto Sans";

struct FreeContext {
    void operator()(PangoContext* context) const { g_object_unref(context); }
};
struct FreeFont {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
struct FreeAttributes {
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};
struct FreeOptions {
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};

/// A point is a unit of the page; nothing is rounded to pixels, which paper has not.
std::unique_ptr<PangoContext, FreeContext> paperContext()
{
    std::unique_ptr<PangoContext, FreeContext> context(
        pango_font_map_create_context(pango_cairo_font_map_get_default()));
    pango_cairo_context_set_resolution(context.get(), 72);
    const std::unique_ptr<cairo_font_options_t, FreeOptions> options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string("pt-br"));
    return context;
}

qsizetype mostLetters(const Box& box)
{
    if (box.width <= 0 || box.height <= 0)
        return longestText;
    const double room = std::min(box.width * box.height * lettersASquareMillimetre, double{longestText});
    return lettersOfAnyBox + static_cast<qsizetype>(room);
}

QByteArray printable(const QString& text, qsizetype most)
{
    const QString cut = text.size() > most ? text.left(most) + u'…' : text;
    QStringList lines;
    for (const QStringView line : QStringView(cut).split(u'\n'))
        lines.append(text::cleaned(line));
    return lines.join(u'\n').toUtf8();
}

PangoAlignment alignment(Align align)
{
    switch (align) {
    case Align::Left: break;
    case Align::Centre: return PANGO_ALIGN_CENTER;
    case Align::Right: return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

void setFont(PangoLayout* layout, const TextStyle& style, double size)
{
    const std::unique_ptr<PangoFontDescription, FreeFont> font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), family);
    pango_font_description_set_weight(
        font.get(), style.weight == Weight::Bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), size * PANGO_SCALE);
    pango_layout_set_font_description(layout, font.get());
}

/// A code or a name that is broken inside a word gets no hyphen that isn't its own.
void withoutHyphens(PangoLayout* layout)
{
    const std::unique_ptr<PangoAttrList, FreeAttributes> attributes(pango_attr_list_new());
    pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout, attributes.get());
}

int pangoUnits(double millimetres) { return pango_units_from_double(millimetres * pointsPerMillimetre); }

/// Smaller until it fits, at most to the style's smallest size.
void shrink(const Letters& letters, double height, const TextStyle& style)
{
    if (style.smallestSize <= 0)
        return;
    for (double size = style.size; extentOf(letters).height > height && size > style.smallestSize;) {
        size = std::max(size - shrinkStep, style.smallestSize);
        setFont(letters.get(), style, size);
    }
}

} // namespace

Letters laidOut(const QString& text, const Box& box, const TextStyle& style)
{
    const auto context = paperContext();
    Letters letters(pango_layout_new(context.get()), Unreference());
    const QByteArray bytes = printable(text, mostLetters(box));
    setFont(letters.get(), style, style.size);
    pango_layout_set_text(letters.get(), bytes.constData(), static_cast<int>(bytes.size()));
    withoutHyphens(letters.get());
    pango_layout_set_alignment(letters.get(), alignment(style.align));
    // A right-to-left name in a form stands where the others stand.
    pango_layout_set_auto_dir(letters.get(), FALSE);
    if (box.width > 0) {
        pango_layout_set_width(letters.get(), pangoUnits(box.width));
        pango_layout_set_wrap(letters.get(), PANGO_WRAP_WORD_CHAR);
    }
    if (box.height > 0) {
        shrink(letters, box.height, style);
        pango_layout_set_ellipsize(letters.get(), PANGO_ELLIPSIZE_END);
        pango_layout_set_height(letters.get(), pangoUnits(box.height));
    }
    return letters;
}

Extent extentOf(const Letters& letters)
{
    int width = 0;
    int height = 0;
    pango_layout_get_size(letters.get(), &width, &height);
    return {pango_units_to_double(width) / pointsPerMillimetre, pango_units_to_double(height) / pointsPerMillimetre};
}

double textHeight(const QString& text, double width, const TextStyle& style, double most)
{
    return extentOf(laidOut(text, {.width = width, .height = most}, style)).height;
}

double textWidth(const QString& text, const TextStyle& style) { return extentOf(laidOut(text, {}, style)).width; }

} // namespace trato::documents
