#include "ui/media/mail/mailpage.h"

#include <QBuffer>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestJob>

namespace trato::media {

namespace {

void forbidEverything(QWebEngineSettings& settings)
{
    using enum QWebEngineSettings::WebAttribute;
    for (const auto attribute : {JavascriptEnabled, JavascriptCanOpenWindows, JavascriptCanAccessClipboard,
             LocalStorageEnabled, LocalContentCanAccessRemoteUrls, LocalContentCanAccessFileUrls, PluginsEnabled,
             HyperlinkAuditingEnabled, ErrorPageEnabled, WebGLEnabled, Accelerated2dCanvasEnabled, AutoLoadIconsForPage,
             TouchIconsEnabled, DnsPrefetchEnabled, FullScreenSupportEnabled, ScreenCaptureEnabled, PdfViewerEnabled,
             NavigateOnDropEnabled})
        settings.setAttribute(attribute, false);
}

} // namespace

QByteArray MailScheme::page() const
{
    const QByteArray pictures = m_mail.remoteImages ? "trato-mail: data: http: https:" : "trato-mail: data:";
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\">"
           "<meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
           "img-src " +
           pictures + "\"></head><body style=\"font-family:sans-serif;font-size:14px;overflow-wrap:anywhere;zoom:" +
           QByteArray::number(m_mail.scale) + "\">" + m_mail.html + "</body></html>";
}

void MailScheme::requestStarted(QWebEngineUrlRequestJob* job)
{
    QByteArray type = "text/html";
    QByteArray bytes;
    const QString path = job->requestUrl().path();
    if (path == QStringLiteral("/")) {
        bytes = page();
    } else {
        bool isNumber = false;
        const auto number = path.section(u'/', -1).toULongLong(&isNumber);
        if (!path.startsWith(QStringLiteral("/part/")) || !isNumber || number >= m_mail.parts.size())
            return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        type = m_mail.parts[number].first.toLatin1();
        bytes = m_mail.parts[number].second;
        if (!type.startsWith("image/") || type.contains("svg"))
            return job->fail(QWebEngineUrlRequestJob::RequestDenied);
    }
    auto* const buffer = new QBuffer(job);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(type, buffer);
}

void MailGuard::interceptRequest(QWebEngineUrlRequestInfo& info)
{
    const QString scheme = info.requestUrl().scheme();
    const bool own = scheme == QLatin1StringView(MailScheme::name()) || scheme == QStringLiteral("data");
    const bool picture = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage &&
                         (scheme == QStringLiteral("http") || scheme == QStringLiteral("https"));
    info.block(!own && !(picture && m_scheme.showsRemoteImages()));
}

bool MailPage::acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && url == MailScheme::document())
        return true;
    if (type == NavigationTypeLinkClicked && linkPressed)
        linkPressed(url);
    return false;
}

QWebEnginePage* MailPage::createWindow(WebWindowType) { return nullptr; }

WebMailView::WebMailView(QWidget* parent)
    : m_profile(new QWebEngineProfile)
    , m_scheme(new MailScheme(m_profile))
    , m_page(new MailPage(m_profile))
    , m_view(new QWebEngineView(parent))
{
    // Without a name it is off the record: no cookies, no cache, no history on disk.
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    m_profile->installUrlSchemeHandler(MailScheme::name(), m_scheme);
    m_profile->setUrlRequestInterceptor(new MailGuard(*m_scheme, m_profile));
    forbidEverything(*m_page->settings());
    m_page->settings()->setAttribute(QWebEngineSettings::AutoLoadImages, true);
    m_page->linkPressed = [this](const QUrl& url) {
        if (linkPressed)
            linkPressed(url);
    };
    QObject::connect(m_page, &QWebEnginePage::loadFinished, m_page, [this](bool ok) {
        if (loaded)
            loaded(ok);
    });
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
}

WebMailView::~WebMailView()
{
    // The page before its profile, and the widget wherever its parent is.
    delete m_view.data();
    delete m_page;
    delete m_profile;
}

void WebMailView::show(Mail mail)
{
    m_scheme->setMail(std::move(mail));
    m_page->load(MailScheme::document());
}

} // namespace trato::media
