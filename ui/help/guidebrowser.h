#pragma once

#include "ui/theme/look.h"

#include <QTextBrowser>

namespace trato::ui {

/// A page of the guide in the theme's colours; pictures are as wide as the text. Nothing is fetched from anywhere.
class GuideBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideBrowser(const Look& look, QWidget* parent = nullptr);

    void showPage(const QString& markdown);
    /// Marks where the words of the query stand.
    void mark(const QString& query);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fitLines();

    const Look& m_look;
    QString m_markdown;
};

} // namespace trato::ui
