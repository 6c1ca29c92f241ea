#include "ui/training/scenariolist.h"

#include "ui/theme/paint.h"
#include "ui/theme/richline.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace trato::ui {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int resultRole = Qt::UserRole + 1;

class ScenarioDelegate final : public QStyledItemDelegate {
public:
    ScenarioDelegate(const Look& look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, m_look.metrics().queueRow()};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_look.theme();
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = option.state & QStyle::State_HasFocus;
        if (selected)
            painter->fillRect(option.rect, focused ? theme.sel : theme.selI);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.hover);
        if (selected)
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(m_look.metrics().selectionBar(), option.rect.height())),
                theme.accent);
        paint::horizontalLine(*painter, option.rect.left(), option.rect.right(), option.rect.bottom(), theme.line);
        const QRect words = option.rect.adjusted(m_look.px(16), m_look.px(8), -m_look.px(12), -m_look.px(8));
        const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
        paintLine(m_look, *painter, upper, {{index.data(Qt::DisplayRole).toString(), Tone::Text, Weight::SemiBold}},
            Type::Body);
        paintLine(m_look, *painter, upper.translated(0, upper.height()),
            {{index.data(resultRole).toString(), Tone::Text2}}, Type::Small);
    }

private:
    const Look& m_look;
};

} // namespace

ScenarioList::ScenarioList(const Look& look, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Situations"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setItemDelegate(new ScenarioDelegate(look, this));
    for (const training::Scenario& scenario : training::scenarios()) {
        auto* item = new QListWidgetItem(scenario.title, this);
        item->setData(idRole, scenario.id);
    }
    setAttempts({});
    setCurrentRow(0);
    connect(&look, &Look::changed, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT chosen(current()); });
    connect(this, &QListWidget::itemActivated, this, &ScenarioList::beginWanted);
}

void ScenarioList::setAttempts(const std::vector<training::PastAttempt>& attempts)
{
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* const one = item(row);
        const auto past = training::compare(attempts, one->data(idRole).toString());
        const QString result =
            past.earlier == 0 ? tr("not tried yet")
                              : tr("last time %1%, best %2%").arg(past.last.value_or(0)).arg(past.best.value_or(0));
        one->setData(resultRole, result);
        one->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(one->text(), result));
    }
}

void ScenarioList::choose(const QString& scenario)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() != scenario)
            continue;
        setCurrentRow(row);
        scrollToItem(item(row));
    }
}

QString ScenarioList::current() const { return currentItem() ? currentItem()->data(idRole).toString() : QString(); }

} // namespace trato::ui
