#pragma once

#include "ui/media/mediakit.h"

#include <QPointer>
#include <QTextBrowser>

namespace trato::ui {

/// HTML mail by Qt's own rich text: no layout to speak of, no network at all.
class PlainMailView final : public media::MailView {
public:
    explicit PlainMailView(QWidget* parent);
    ~PlainMailView() override;
    Q_DISABLE_COPY_MOVE(PlainMailView)

    QWidget* widget() override;
    void show(media::Mail mail) override;

private:
    class Browser;
    QPointer<Browser> m_browser;
};

/// Answers for parts of the mail only.
class PlainMailView::Browser final : public QTextBrowser {
public:
    explicit Browser(QWidget* parent);
    media::Mail mail;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
};

} // namespace trato::ui
