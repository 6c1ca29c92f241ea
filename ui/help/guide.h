#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace trato::ui {

struct GuidePage {
    QString id;    ///< "fila": its file is fila.md
    QString title; ///< its first heading
    QString text;  ///< Markdown
};

struct GuideHit {
    QString page;
    QString title;
    QString excerpt; ///< the line where the words stand
    int count = 0;   ///< the more, the nearer to the query
};

/// The user's guide, in Portuguese: light Markdown pages.
class Guide final {
public:
    Guide();

    /// In the order of reading.
    [[nodiscard]] const std::vector<GuidePage>& pages() const { return m_pages; }
    [[nodiscard]] const GuidePage* find(const QString& id) const;
    /// Every word of the query, without regard to case and accents; pages about it first, then those with most of them.
    [[nodiscard]] std::vector<GuideHit> search(const QString& query) const;
    /// The page about the part of the window that holds `widget`.
    [[nodiscard]] static QString pageFor(const QWidget* widget);

private:
    std::vector<GuidePage> m_pages;
};

} // namespace trato::ui
