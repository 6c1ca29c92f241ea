#include "ui/timeline/searchresults.h"

#include "parties/debtors.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/theme/paint.h"
#include "ui/theme/richline.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace trato::ui {

namespace {

constexpr int mostHits = 60;

struct NamedHit {
    timeline::SearchHit hit;
    QString name;
};

Result<std::vector<NamedHit>> findAll(storage::Database& database, const QString& words)
{
    TRATO_TRY(auto hits, timeline::Search(database).find({.text = words, .limit = mostHits}));
    std::map<qint64, QString> names;
    std::vector<NamedHit> named;
    for (timeline::SearchHit& hit : hits) {
        QString& name = names[hit.debtor.value()];
        if (name.isEmpty()) {
            TRATO_TRY(const parties::Debtor debtor, parties::Debtors(database).byId(hit.debtor));
            name = debtor.name;
        }
        hit.snippet.text = shownText(hit.snippet.text);
        named.push_back({std::move(hit), shownText(name.left(200))});
    }
    return named;
}

QString whenOf(const NamedHit& one)
{
    const QDateTime at = one.hit.at.in(deskZone());
    return format::date(at.date()) + u' ' + format::time(at.time());
}

} // namespace

class SearchResults::Hits final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(hits.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        const NamedHit& one = hits[static_cast<size_t>(index.row())];
        return QStringLiteral("%1, %2: %3").arg(one.name, whenOf(one), one.hit.snippet.text);
    }
    void set(std::vector<NamedHit> found)
    {
        beginResetModel();
        hits = std::move(found);
        endResetModel();
    }
    std::vector<NamedHit> hits;
};

class SearchResults::HitDelegate final : public QStyledItemDelegate {
public:
    HitDelegate(const Look& look, const Hits& hits, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_look(look)
        , m_hits(hits)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), m_look.px(44)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const NamedHit& one = m_hits.hits[static_cast<size_t>(index.row())];
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_look.theme().sel);
        const int padding = m_look.px(12);
        const QRect first(option.rect.left() + padding, option.rect.top() + m_look.px(4),
            option.rect.width() - 2 * padding, m_look.px(18));
        const auto channel = channelFromName(one.hit.channel);
        const int glyph = m_look.px(14);
        if (channel)
            m_look.icons().paint(*painter, QRect(first.left(), first.top() + m_look.px(2), glyph, glyph),
                iconOf(*channel), m_look.theme().tone(toneOf(*channel)));
        paintLine(m_look, *painter, first.adjusted(glyph + m_look.px(6), 0, -m_look.px(120), 0),
            {{one.name, Tone::Text, Weight::SemiBold}}, Type::Small);
        paintLine(m_look, *painter, first, {{whenOf(one), Tone::Text3}}, Type::Meta, Qt::AlignRight);
        paintLine(m_look, *painter, first.translated(0, m_look.px(18)), marked(one), Type::Small);
    }

private:
    /// What was found stands out by weight and tone.
    static RichLine marked(const NamedHit& one)
    {
        RichLine line;
        int from = 0;
        for (const timeline::Range& match : one.hit.snippet.matches) {
            line.append({one.hit.snippet.text.mid(from, match.from - from), Tone::Text2});
            line.append({one.hit.snippet.text.mid(match.from, match.to - match.from), Tone::Accent, Weight::SemiBold});
            from = match.to;
        }
        line.append({one.hit.snippet.text.mid(from), Tone::Text2});
        return line;
    }

    const Look& m_look;
    const Hits& m_hits;
};

SearchResults::SearchResults(const DeskContext& context, QWidget* window)
    : Overlay(context.look, window)
    , m_context(context)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_state(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_hits(new Hits(this))
{
    setAccessibleName(tr("Search all conversations"));
    auto* const panel = new Surface(context.look, Fill::Raised);
    auto* const layout = new QVBoxLayout(panel);
    m_field->setAccessibleName(tr("Words of any conversation"));
    m_field->setPlaceholderText(tr("words of any conversation"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(context.look, *m_hits, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(context.look.px(420));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    setPanel(panel, 720, 80);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchResults::search);
    connect(m_list, &QListView::activated, this, &SearchResults::choose);
    connect(m_list, &QListView::clicked, this, &SearchResults::choose);
    panel->setFocusProxy(m_field);
}

SearchResults::~SearchResults() { m_job.cancel(); }

void SearchResults::search()
{
    m_job.cancel();
    m_job = m_context.runner.run(
        this,
        [words = m_field->text()](storage::Database& database, const JobToken&) { return findAll(database, words); },
        [this](Result<std::vector<NamedHit>> found) {
            if (!found)
                return m_state->setText(found.error().message);
            const int count = static_cast<int>(found->size());
            m_hits->set(std::move(*found));
            m_list->setCurrentIndex(m_hits->index(0));
            m_state->setText(m_field->text().trimmed().isEmpty() ? QString()
                             : count == 0                        ? tr("nobody said that")
                             : count == mostHits                 ? tr("the newest %1").arg(count)
                                                                 : tr("%n found", nullptr, count));
        });
}

void SearchResults::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const timeline::SearchHit hit = m_hits->hits[static_cast<size_t>(index.row())].hit;
    close();
    Q_EMIT chosen(hit.debtor, hit.interaction, hit.at);
}

bool SearchResults::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down       ? 1
                         : key == Qt::Key_Up       ? -1
                         : key == Qt::Key_PageDown ? 8
                         : key == Qt::Key_PageUp   ? -8
                                                   : 0;
        if (step != 0 && m_hits->rowCount() > 0) {
            m_list->setCurrentIndex(
                m_hits->index(std::clamp(m_list->currentIndex().row() + step, 0, m_hits->rowCount() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace trato::ui
