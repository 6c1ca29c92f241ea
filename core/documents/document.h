#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "documents/page.h"

#include <QByteArray>
#include <QString>

#include <deque>

namespace trato::documents {

/// What the file says of itself. The same content with the same `created` gives the same bytes.
struct About {
    QString title = {};
    QString author = {};
    QString subject = {};
    Instant created = {};
};

struct Paper {
    double width = 210;
    double height = 297;
};

/// A printed document: pages that are drawn on (page.h) or filled from above (flow.h), then written as PDF with its
/// fonts inside, or as a picture of a page. Without Qt Gui, in any thread; an object belongs to one of them.
///
///     documents::Document document({.title = tr("Agreement"), .created = clock.now()});
///     documents::Flow flow(document);
///     flow.heading(tr("Agreement 12"));
///     flow.paragraph(...);
///     flow.table({...});
///     TRATO_TRY(const QByteArray pdf, document.pdf());
class Document final {
public:
    explicit Document(About about, Paper paper = {});

    [[nodiscard]] Paper paper() const { return m_paper; }
    /// Pages stay where they are when more are added.
    Page& addPage();
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] Page& page(int index) { return m_pages.at(static_cast<size_t>(index)); }

    /// Code `document_not_written`.
    [[nodiscard]] Result<QByteArray> pdf() const;
    /// A page as PNG. Codes `document_not_written`, `no_such_page`.
    [[nodiscard]] Result<QByteArray> png(int index, int dotsPerInch = 96) const;

private:
    About m_about;
    Paper m_paper;
    std::deque<Page> m_pages;
};

} // namespace trato::documents
