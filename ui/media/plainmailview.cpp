#include "ui/media/plainmailview.h"

#include "ui/media/pictures.h"

namespace trato::ui {

namespace {

constexpr int plainSize = 14;

} // namespace

PlainMailView::Browser::Browser(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

QVariant PlainMailView::Browser::loadResource(int type, const QUrl& name)
{
    const QString path = name.toString();
    bool isNumber = false;
    const auto number = path.section(u'/', -1).toULongLong(&isNumber);
    if (type != QTextDocument::ImageResource || !path.startsWith(QStringLiteral("part/")) || !isNumber ||
        number >= mail.parts.size())
        return {};
    return decodePicture(mail.parts[number].second, 1200).image;
}

void PlainMailView::Browser::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

PlainMailView::PlainMailView(QWidget* parent)
    : m_browser(new Browser(parent))
{
    QObject::connect(m_browser, &QTextBrowser::anchorClicked, m_browser, [this](const QUrl& url) {
        if (linkPressed)
            linkPressed(url);
    });
}

QWidget* PlainMailView::widget() { return m_browser; }

PlainMailView::~PlainMailView() { delete m_browser.data(); }

void PlainMailView::show(media::Mail mail)
{
    m_browser->mail = std::move(mail);
    QFont font = m_browser->font();
    font.setPixelSize(qRound(plainSize * m_browser->mail.scale));
    m_browser->setFont(font);
    m_browser->setHtml(QString::fromUtf8(m_browser->mail.html));
    if (loaded)
        loaded(true);
}

} // namespace trato::ui
