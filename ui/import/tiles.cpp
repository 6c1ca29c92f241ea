#include "ui/import/tiles.h"

#include "ui/format/brazil.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trato::ui {

ImportTiles::ImportTiles(const Look& look, QWidget* parent)
    : LookWidget(look, parent)
{
    auto* row = new QHBoxLayout(this);
    const std::array<QString, 4> names{tr("New"), tr("Updated"), tr("Unchanged"), tr("With an error")};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        auto* card = new Surface(look, Fill::Card);
        m_tiles[i] = {card,
            new Label(look, names[i], {.type = Type::Meta, .tone = Tone::Text3, .weight = Weight::Medium}),
            new Label(look, QString(), {.type = Type::Head, .weight = Weight::SemiBold})};
        m_tiles[i].value->setElides(false);
        auto* column = new QVBoxLayout(card);
        column->addWidget(m_tiles[i].name);
        column->addWidget(m_tiles[i].value);
        row->addWidget(card, 1);
    }
    ImportTiles::lookChanged();
}

void ImportTiles::setReport(const exchange::ImportReport& report, bool compared)
{
    const int refused = static_cast<int>(report.rejected.size());
    const std::array<int, 4> counts{report.created, report.updated, report.unchanged, refused};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const bool known = compared || i == 3;
        const Tone tone = !known || (counts[i] == 0 || i == 2) ? Tone::Text3 : i == 3 ? Tone::Crit : Tone::Text;
        m_tiles[i].value->setText(known ? format::count(counts[i]) : QStringLiteral("–"),
            {.type = Type::Head, .tone = tone, .weight = Weight::SemiBold});
        m_tiles[i].card->setAccessibleName(
            QStringLiteral("%1: %2").arg(m_tiles[i].name->text(), m_tiles[i].value->text()));
    }
}

QString ImportTiles::sum(const exchange::ImportReport& report)
{
    return tr("%1 read = %2 + %3 + %4 + %5 · total %6")
        .arg(format::count(report.read()), format::count(report.created), format::count(report.updated),
            format::count(report.unchanged), format::count(static_cast<qint64>(report.rejected.size())),
            format::money(report.cents));
}

void ImportTiles::lookChanged()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(px(8));
    for (const Tile& tile : m_tiles) {
        tile.card->layout()->setContentsMargins(px(10), px(8), px(10), px(8));
        tile.card->layout()->setSpacing(0);
    }
    LookWidget::lookChanged();
}

} // namespace trato::ui
