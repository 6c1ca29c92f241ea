#include "documents/page.h"

#include "documents/letters.h"
#include "documents/pagecontent.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace trato::documents {
namespace {

constexpr double dashLength = 1.2;

double points(double millimetres) { return millimetres * pointsPerMillimetre; }

void setGrey(cairo_t* cairo, int lightness)
{
    const double grey = std::clamp(lightness, 0, 100) / 100.0;
    cairo_set_source_rgb(cairo, grey, grey, grey);
}

void rectangle(cairo_t* cairo, const Box& box)
{
    cairo_rectangle(cairo, points(box.left), points(box.top), points(box.width), points(box.height));
}

struct Reading {
    QByteArrayView left;
};

cairo_status_t readPng(void* closure, unsigned char* data, unsigned int length)
{
    auto* reading = static_cast<Reading*>(closure);
    if (reading->left.size() < static_cast<qsizetype>(length))
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, reading->left.data(), length);
    reading->left = reading->left.sliced(length);
    return CAIRO_STATUS_SUCCESS;
}

using Surface = std::shared_ptr<cairo_surface_t>;

Surface pictureOf(const QByteArray& png)
{
    Reading reading{png};
    Surface surface(cairo_image_surface_create_from_png_stream(readPng, &reading), cairo_surface_destroy);
    return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? surface : Surface();
}

/// As large as fits, in the middle.
Box placed(const Box& box, double width, double height)
{
    const double scale = std::min(box.width / width, box.height / height);
    return {box.left + (box.width - width * scale) / 2, box.top + (box.height - height * scale) / 2, width * scale,
        height * scale};
}

} // namespace

Page::Page()
    : m_content(std::make_unique<Content>())
{
}
Page::~Page() = default;
Page::Page(Page&&) noexcept = default;
Page& Page::operator=(Page&&) noexcept = default;

double Page::text(const Box& box, const QString& text, const TextStyle& style)
{
    if (text.isEmpty())
        return 0;
    const Letters letters = laidOut(text, box, style);
    m_content->strokes.emplace_back([letters, box, lightness = style.lightness](cairo_t* cairo) {
        setGrey(cairo, lightness);
        cairo_move_to(cairo, points(box.left), points(box.top));
        pango_cairo_show_layout(cairo, letters.get());
    });
    return extentOf(letters).height;
}

void Page::line(double fromX, double fromY, double toX, double toY, double thickness, Stroke stroke, int lightness)
{
    m_content->strokes.emplace_back([=](cairo_t* cairo) {
        setGrey(cairo, lightness);
        const std::array<double, 1> dash{points(dashLength)};
        cairo_set_dash(cairo, dash.data(), stroke == Stroke::Dashed ? 1 : 0, 0);
        cairo_set_line_width(cairo, points(thickness));
        cairo_move_to(cairo, points(fromX), points(fromY));
        cairo_line_to(cairo, points(toX), points(toY));
        cairo_stroke(cairo);
        cairo_set_dash(cairo, nullptr, 0, 0);
    });
}

void Page::frame(const Box& box, double thickness)
{
    m_content->strokes.emplace_back([=](cairo_t* cairo) {
        setGrey(cairo, 0);
        cairo_set_line_width(cairo, points(thickness));
        rectangle(cairo, box);
        cairo_stroke(cairo);
    });
}

void Page::fill(const Box& box, int lightness)
{
    m_content->strokes.emplace_back([=](cairo_t* cairo) {
        setGrey(cairo, lightness);
        rectangle(cairo, box);
        cairo_fill(cairo);
    });
}

void Page::modules(const Box& box, const Modules& modules)
{
    m_content->strokes.emplace_back([=](cairo_t* cairo) {
        setGrey(cairo, 0);
        const double width = box.width / modules.columns;
        const double height = box.height / modules.rows;
        for (int row = 0; row < modules.rows; ++row) {
            for (int column = 0; column < modules.columns; ++column) {
                const int start = column;
                while (column < modules.columns && modules.dark.at(size_t(row) * modules.columns + column))
                    ++column;
                if (column > start)
                    rectangle(
                        cairo, {box.left + start * width, box.top + row * height, (column - start) * width, height});
            }
        }
        cairo_fill(cairo);
    });
}

bool Page::image(const Box& box, const QByteArray& png)
{
    const Surface picture = pictureOf(png);
    if (!picture)
        return false;
    const double width = cairo_image_surface_get_width(picture.get());
    const double height = cairo_image_surface_get_height(picture.get());
    m_content->strokes.emplace_back([=, at = placed(box, width, height)](cairo_t* cairo) {
        cairo_save(cairo);
        cairo_translate(cairo, points(at.left), points(at.top));
        cairo_scale(cairo, points(at.width) / width, points(at.height) / height);
        cairo_set_source_surface(cairo, picture.get(), 0, 0);
        cairo_paint(cairo);
        cairo_restore(cairo);
    });
    return true;
}

} // namespace trato::documents
