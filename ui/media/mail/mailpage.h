#pragma once

#include "ui/media/mediakit.h"

#include <QPointer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

#include <memory>

namespace trato::media {

/// Answers for the mail itself and its parts, and for nothing else.
class MailScheme final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    static QByteArray name() { return "trato-mail"; }
    static QUrl document() { return QUrl(QStringLiteral("trato-mail://mail/")); }
    void setMail(Mail mail) { m_mail = std::move(mail); }
    [[nodiscard]] bool showsRemoteImages() const { return m_mail.remoteImages; }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    [[nodiscard]] QByteArray page() const;

    Mail m_mail;
};

/// Lets nothing out but pictures, and those only where they were asked for.
class MailGuard final : public QWebEngineUrlRequestInterceptor {
    Q_OBJECT

public:
    MailGuard(const MailScheme& scheme, QObject* parent)
        : QWebEngineUrlRequestInterceptor(parent)
        , m_scheme(scheme)
    {
    }
    void interceptRequest(QWebEngineUrlRequestInfo& info) override;

private:
    const MailScheme& m_scheme;
};

/// Goes nowhere: the first document is shown, every other address is told.
class MailPage final : public QWebEnginePage {
    Q_OBJECT

public:
    using QWebEnginePage::QWebEnginePage;
    std::function<void(const QUrl&)> linkPressed;

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType type) override;
    /// What a mail says to a console belongs in no log.
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) override {}
};

class WebMailView final : public MailView {
public:
    explicit WebMailView(QWidget* parent);
    ~WebMailView() override;
    Q_DISABLE_COPY_MOVE(WebMailView)

    QWidget* widget() override { return m_view; }
    void show(Mail mail) override;

private:
    QWebEngineProfile* m_profile;
    MailScheme* m_scheme;
    MailPage* m_page;
    QPointer<QWebEngineView> m_view;
};

} // namespace trato::media
