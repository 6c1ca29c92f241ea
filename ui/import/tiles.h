#pragma once

#include "exchange/debtimport.h"
#include "ui/widgets/lookwidget.h"

#include <array>

namespace trato::ui {

class Label;

/// New, updated, unchanged, refused: four figures that add up to the lines that were read.
class ImportTiles final : public LookWidget {
    Q_OBJECT

public:
    explicit ImportTiles(const Look& look, QWidget* parent = nullptr);

    /// Without a comparison only the refused are known.
    void setReport(const exchange::ImportReport& report, bool compared);
    /// "1.248 read = 1.106 + 124 + 13 + 5 · total R$ 2.914.330,18"
    static QString sum(const exchange::ImportReport& report);

protected:
    void lookChanged() override;

private:
    struct Tile {
        QWidget* card;
        Label* name;
        Label* value;
    };
    std::array<Tile, 4> m_tiles{};
};

} // namespace trato::ui
