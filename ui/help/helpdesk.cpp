#include "ui/help/helpdesk.h"

#include "ui/desk/actionregistry.h"
#include "ui/help/guidebrowser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace trato::ui {

namespace {

constexpr int pageRole = Qt::UserRole;

} // namespace

HelpDesk::HelpDesk(const DeskContext& context, QObject* parent)
    : Desk(parent)
    , m_context(context)
{
}

QWidget* HelpDesk::page()
{
    if (m_page)
        return m_page;
    const Look& look = m_context.look;
    auto* ground = new Surface(look, Fill::Canvas);
    m_page = ground;
    m_search = new QLineEdit;
    m_list = new QListWidget;
    m_browser = new GuideBrowser(look);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(look.px(2));
    QPalette clear = m_list->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(clear);
    auto* side = new Surface(look, Fill::Pane);
    side->setStrongEdges(Qt::RightEdge);
    side->setMinimumWidth(look.px(170));
    side->setMaximumWidth(look.px(300));
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(12));
    left->setSpacing(look.px(10));
    left->addWidget(new Label(look, title(), {Type::Title, Tone::Text, Weight::SemiBold}));
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(new Label(look, tr("Esc goes back to work"), {Type::Small, Tone::Text3}));
    auto* row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side, 1);
    row->addSpacing(look.px(24));
    row->addWidget(m_browser, 4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_search, m_list, m_browser})
        part->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDesk::search);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpDesk::choose);
    connect(m_browser, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { showPage(link.fileName().section(u'.', 0, 0)); });
    m_page->installEventFilter(this);
    return m_page;
}

void HelpDesk::registerActions(ActionRegistry& actions)
{
    page();
    actions.add({.id = QStringLiteral("help.open"),
                    .text = tr("Help for where the keyboard is"),
                    .sequence = Qt::Key_F1,
                    .group = tr("Window"),
                    .icon = Icon::Question},
        this, [this] {
            const QString wanted = Guide::pageFor(QApplication::focusWidget());
            m_context.actions.trigger(QStringLiteral("desk.help"));
            m_search->clear();
            showPage(wanted);
            m_browser->setFocus(Qt::ShortcutFocusReason);
        });
}

void HelpDesk::search(const QString& query)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const QString& id, const QString& text) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(pageRole, id);
    };
    if (query.trimmed().isEmpty()) {
        for (const GuidePage& page : m_guide.pages())
            add(page.id, page.title);
    } else {
        for (const GuideHit& hit : m_guide.search(query))
            add(hit.page, QStringLiteral("%1\n%2").arg(hit.title, hit.excerpt));
    }
    if (m_list->count() == 0) {
        auto* nothing = new QListWidgetItem(tr("Nothing with these words"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
        return;
    }
    showPage(
        query.trimmed().isEmpty() && !m_current.isEmpty() ? m_current : m_list->item(0)->data(pageRole).toString());
    m_browser->mark(query);
}

void HelpDesk::choose()
{
    if (const QListWidgetItem* item = m_list->currentItem()) {
        showPage(item->data(pageRole).toString());
        m_browser->mark(m_search->text());
    }
}

void HelpDesk::showPage(const QString& id)
{
    const GuidePage* const page = m_guide.find(id);
    if (page == nullptr)
        return;
    m_current = id;
    m_browser->showPage(page->text);
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(pageRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void HelpDesk::takeFocus()
{
    if (m_search != nullptr)
        m_search->setFocus(Qt::ShortcutFocusReason);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    // Laying out a page of text is for who reads it, not for every start.
    if (watched == m_page && event->type() == QEvent::Show && m_list->count() == 0)
        search({});
    if (event->type() != QEvent::KeyPress)
        return Desk::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        m_context.actions.trigger(QStringLiteral("desk.back"));
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Desk::eventFilter(watched, event);
}

std::vector<Scene> HelpDesk::scenes()
{
    return {{QStringLiteral("help"), [this](const std::function<void()>& ready) {
                 m_search->clear();
                 showPage(QStringLiteral("dinheiro"));
                 ready();
             }}};
}

} // namespace trato::ui
