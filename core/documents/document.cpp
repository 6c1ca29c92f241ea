#include "documents/document.h"

#include "documents/letters.h"
#include "documents/pagecontent.h"

#include <cairo-pdf.h>

#include <QCoreApplication>
#include <QTimeZone>

namespace trato::documents {
namespace {

struct DestroySurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct DestroyCairo {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
using SurfaceOwner = std::unique_ptr<cairo_surface_t, DestroySurface>;
using CairoOwner = std::unique_ptr<cairo_t, DestroyCairo>;

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

Failure notWritten(cairo_status_t status)
{
    return failure(QStringLiteral("document_not_written"),
        QCoreApplication::translate("documents", "The document can't be written: %1")
            .arg(QString::fromUtf8(cairo_status_to_string(status))));
}

void describe(cairo_surface_t* surface, const About& about)
{
    const auto set = [&](cairo_pdf_metadata_t field, const QString& text) {
        if (!text.isEmpty())
            cairo_pdf_surface_set_metadata(surface, field, text.toUtf8().constData());
    };
    const QString created = about.created.in(QTimeZone::utc()).toString(Qt::ISODate);
    set(CAIRO_PDF_METADATA_TITLE, about.title);
    set(CAIRO_PDF_METADATA_AUTHOR, about.author);
    set(CAIRO_PDF_METADATA_SUBJECT, about.subject);
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Trato"));
    set(CAIRO_PDF_METADATA_CREATE_DATE, created);
    set(CAIRO_PDF_METADATA_MOD_DATE, created);
}

} // namespace

Document::Document(About about, Paper paper)
    : m_about(std::move(about))
    , m_paper(paper)
{
}

Page& Document::addPage() { return m_pages.emplace_back(); }

Result<QByteArray> Document::pdf() const
{
    QByteArray bytes;
    const SurfaceOwner surface(cairo_pdf_surface_create_for_stream(
        append, &bytes, m_paper.width * pointsPerMillimetre, m_paper.height * pointsPerMillimetre));
    describe(surface.get(), m_about);
    const CairoOwner cairo(cairo_create(surface.get()));
    for (const Page& page : m_pages) {
        for (const auto& stroke : page.m_content->strokes)
            stroke(cairo.get());
        cairo_show_page(cairo.get());
    }
    const cairo_status_t drawn = cairo_status(cairo.get());
    cairo_surface_finish(surface.get());
    const cairo_status_t status = drawn == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface.get()) : drawn;
    if (status != CAIRO_STATUS_SUCCESS)
        return notWritten(status);
    return bytes;
}

Result<QByteArray> Document::png(int index, int dotsPerInch) const
{
    if (index < 0 || index >= pageCount())
        return failure(
            QStringLiteral("no_such_page"), QCoreApplication::translate("documents", "The document has no such page."));
    const double scale = dotsPerInch / 72.0;
    const auto pixels = [&](double millimetres) {
        return static_cast<int>(millimetres * pointsPerMillimetre * scale + 0.5);
    };
    const SurfaceOwner surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels(m_paper.width), pixels(m_paper.height)));
    const CairoOwner cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), scale, scale);
    for (const auto& stroke : m_pages.at(static_cast<size_t>(index)).m_content->strokes)
        stroke(cairo.get());
    QByteArray bytes;
    cairo_status_t status = cairo_status(cairo.get());
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_write_to_png_stream(surface.get(), append, &bytes);
    if (status != CAIRO_STATUS_SUCCESS)
        return notWritten(status);
    return bytes;
}

} // namespace trato::documents
