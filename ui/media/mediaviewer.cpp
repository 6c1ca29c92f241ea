#include "ui/media/mediaviewer.h"

#include "ui/async/runner.h"
#include "ui/media/kits.h"
#include "ui/media/picturepane.h"
#include "ui/media/pictures.h"
#include "ui/media/plainmailview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace trato::ui {

namespace {

/// Larger than any screen; more only costs memory.
constexpr int mostShownPixels = 5000;
constexpr int pagePixels = 1400;
/// A line without an end would be laid out for minutes.
constexpr qsizetype longestLine = 2000;

QString brokenLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        for (qsizetype from = 0; from == 0 || from < line.size(); from += longestLine)
            lines.append(line.mid(from, longestLine));
    }
    return lines.join(u'\n');
}

} // namespace

MediaViewer::MediaViewer(const Look& look, Runner& runner, QWidget* window)
    : Overlay(look, window)
    , m_look(look)
    , m_runner(runner)
    , m_panel(new Surface(look, Fill::Raised))
    , m_title(new Label(look, QString(), {Type::Body, Tone::Text, Weight::SemiBold}))
    , m_place(new Label(look, QString(), {Type::Small, Tone::Text2}))
    , m_larger(new IconButton(look, Icon::Plus, tr("Larger")))
    , m_smaller(new IconButton(look, Icon::Minus, tr("Smaller")))
    , m_turn(new IconButton(look, Icon::Retry, tr("Turn")))
    , m_parts(new QStackedWidget)
    , m_picture(new PicturePane(look))
    , m_text(new QPlainTextEdit)
    , m_problem(new Paragraph(look, QString(), {Type::Body, Tone::Text2}))
    , m_mailPlace(new QWidget)
    , m_linkBar(new QWidget)
    , m_link(new Label(look, QString(), {Type::Small, Tone::Text}))
{
    connect(this, &MediaViewer::shown, this, [this] { m_loading = false; });
    setAccessibleName(tr("Viewer"));
    buildPanel();
}

MediaViewer::~MediaViewer() { m_job.cancel(); }

void MediaViewer::buildPanel()
{
    auto* const close = new IconButton(m_look, Icon::Close, tr("Close"));
    connect(close, &IconButton::clicked, this, &Overlay::close);
    connect(m_larger, &IconButton::clicked, m_picture, [this] { m_picture->zoomBy(1.25); });
    connect(m_smaller, &IconButton::clicked, m_picture, [this] { m_picture->zoomBy(0.8); });
    connect(m_turn, &IconButton::clicked, m_picture, [this] { m_picture->turn(); });
    auto* const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_place->setElides(false);
    for (QWidget* one : std::initializer_list<QWidget*>{m_place, m_smaller, m_larger, m_turn, close})
        head->addWidget(one);

    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text"));
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setFocusPolicy(Qt::StrongFocus);
    auto* const mail = new QVBoxLayout(m_mailPlace);
    mail->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_picture, m_text, m_problem, m_mailPlace})
        m_parts->addWidget(part);
    m_parts->setMinimumHeight(m_look.px(560));
    m_picture->installEventFilter(this);
    m_text->installEventFilter(this);

    auto* const go = new Button(m_look, tr("Open in the browser"), ButtonKind::Outline);
    auto* const stay = new Button(m_look, tr("Stay here"), ButtonKind::Quiet);
    auto* const link = new QHBoxLayout(m_linkBar);
    link->setContentsMargins(0, 0, 0, 0);
    link->addWidget(m_link, 1);
    link->addWidget(go);
    link->addWidget(stay);
    m_linkBar->hide();
    connect(go, &Button::clicked, this, [this] {
        const QUrl url = m_pending;
        forgetLink();
        Q_EMIT linkOpened(url);
    });
    connect(stay, &Button::clicked, this, &MediaViewer::forgetLink);
    m_stay = stay;

    auto* const layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(m_look.px(14), m_look.px(10), m_look.px(14), m_look.px(14));
    layout->addLayout(head);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_linkBar);
    setPanel(m_panel, 920, 40);
}

void MediaViewer::begin(const QString& title, QWidget* part)
{
    m_job.cancel();
    m_loading = true;
    m_bytes.clear();
    m_pages = 0;
    m_page = 0;
    m_pending.clear();
    m_linkBar->hide();
    m_title->setText(title);
    m_place->setText(QString());
    m_picture->setImage({});
    m_text->clear();
    for (QWidget* tool : std::initializer_list<QWidget*>{m_larger, m_smaller, m_turn})
        tool->setVisible(part == m_picture);
    m_parts->setCurrentWidget(part);
    open();
    part->setFocus(Qt::OtherFocusReason);
}

QString MediaViewer::problem() const { return m_parts->currentWidget() == m_problem ? m_problem->text() : QString(); }

QString MediaViewer::pendingLink() const { return m_pending.toString(); }

void MediaViewer::showProblem(const QString& title, const QString& words)
{
    begin(title, m_problem);
    m_problem->setText(words);
    Q_EMIT shown();
}

void MediaViewer::showText(const QString& title, const QString& text)
{
    begin(title, m_text);
    m_text->setPlainText(brokenLines(text));
    Q_EMIT shown();
}

void MediaViewer::showPicture(const QString& title, const QByteArray& bytes)
{
    begin(title, m_picture);
    m_job = m_runner.compute(
        this, [bytes](const JobToken&) { return decodePicture(bytes, mostShownPixels); },
        [this, title](const DecodedPicture& picture) {
            if (picture.image.isNull())
                return showProblem(title,
                    picture.tooLarge
                        ? tr("The picture is too large to be shown: %1 × %2.")
                              .arg(picture.size.width())
                              .arg(picture.size.height())
                        : tr("This picture can't be read. It may be broken or of a kind that is not shown here."));
            m_picture->setImage(picture.image);
            m_place->setText(tr("%1 × %2").arg(picture.size.width()).arg(picture.size.height()));
            Q_EMIT shown();
        });
}

void MediaViewer::showPages(const QString& title, const QByteArray& bytes)
{
    begin(title, m_picture);
    m_bytes = bytes;
    turnTo(0);
}

void MediaViewer::turnTo(int page)
{
    if (m_bytes.isEmpty() || (m_pages > 0 && (page < 0 || page >= m_pages)))
        return;
    m_job.cancel();
    m_job = m_runner.compute(
        this,
        [bytes = m_bytes, page](const JobToken&) {
            media::PageKit* const kit = MediaKits::pages();
            return kit != nullptr ? kit->render(bytes, page, pagePixels) : media::Page{};
        },
        [this, page](const media::Page& done) { rendered(done, page); });
}

void MediaViewer::rendered(const media::Page& page, int number)
{
    if (page.image.isNull())
        return showProblem(m_title->text(),
            page.locked ? tr("The PDF wants a password.") : tr("This PDF can't be read. It may be broken."));
    m_page = number;
    m_pages = page.count;
    m_picture->setImage(page.image);
    m_place->setText(tr("page %1 of %2").arg(number + 1).arg(page.count));
    Q_EMIT shown();
}

/// Without what shows HTML in full a plainer view does: it knows no network at all.
void MediaViewer::showMail(const QString& title, media::Mail mail)
{
    begin(title, m_mailPlace);
    if (!m_mail) {
        media::MailKit* const kit = MediaKits::mail();
        m_mailIsPlain = kit == nullptr;
        m_mail = kit != nullptr ? kit->view(m_mailPlace) : std::make_unique<PlainMailView>(m_mailPlace);
        m_mailPlace->layout()->addWidget(m_mail->widget());
        m_mail->widget()->setAccessibleName(tr("E-mail as it was written"));
        m_mail->linkPressed = [this](const QUrl& url) { askForLink(url); };
        m_mail->loaded = [this](bool) { Q_EMIT shown(); };
    }
    m_place->setText(
        mail.remoteImages && !m_mailIsPlain ? tr("with pictures from outside") : tr("nothing is loaded from outside"));
    mail.scale = m_look.metrics().scale();
    m_mail->show(std::move(mail));
    if (QWindow* const heard = window()->windowHandle())
        heard->installEventFilter(this);
    m_mail->widget()->setFocus(Qt::OtherFocusReason);
}

void MediaViewer::askForLink(const QUrl& url)
{
    static const QStringList known{
        QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("tel")};
    if (!known.contains(url.scheme()))
        return;
    m_pending = url;
    // As it is, with letters of other scripts spelt out: what looks like a known name may be another.
    m_link->setText(tr("Goes to %1").arg(QString::fromLatin1(url.toEncoded())));
    m_linkBar->show();
    // The page would keep the keyboard.
    m_stay->setFocus(Qt::OtherFocusReason);
}

void MediaViewer::forgetLink()
{
    m_pending.clear();
    m_linkBar->hide();
    if (m_mail && m_parts->currentWidget() == m_mailPlace)
        m_mail->widget()->setFocus(Qt::OtherFocusReason);
}

/// What shows HTML has widgets of its own in it, which come and go and keep every key: they are heard before them.
bool MediaViewer::isMailKey(const QObject* watched) const
{
    return watched == window()->windowHandle() && isOpen() && m_mailPlace->isAncestorOf(window()->focusWidget());
}

void MediaViewer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_linkBar->isVisible())
        return forgetLink();
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        return turnTo(m_page + (event->key() == Qt::Key_PageDown ? 1 : -1));
    Overlay::keyPressEvent(event);
}

void MediaViewer::hideEvent(QHideEvent* event)
{
    if (QWindow* const heard = window()->windowHandle())
        heard->removeEventFilter(this);
    Overlay::hideEvent(event);
}

bool MediaViewer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        const bool turns = key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
        const bool closes = key->key() == Qt::Key_Escape &&
                            (watched == m_picture || watched == m_text || watched == m_panel || isMailKey(watched));
        if (closes || (turns && watched == m_picture)) {
            keyPressEvent(key);
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace trato::ui
