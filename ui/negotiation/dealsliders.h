#pragma once

#include "negotiation/offer.h"
#include "negotiation/terms.h"
#include "ui/theme/look.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLineEdit;

namespace trato::ui {

class Label;
class MoneyEdit;
class ZoneSlider;
struct DealView;

/// What they can do (a month, on which day) and the terms (entry, instalments, discount): sliders with the user's own
/// limit, what needs approval and what is outside the policy, and fields to type in. Moving one never moves another.
class DealSliders final : public QWidget {
    Q_OBJECT

public:
    explicit DealSliders(const Look& look, QWidget* parent = nullptr);

    /// The limits; what was chosen stays.
    void setView(const DealView& view);
    void setWishes(const negotiation::Wishes& wishes);
    void setTerms(const negotiation::Terms& terms);
    [[nodiscard]] negotiation::Wishes wishes() const;
    [[nodiscard]] negotiation::Terms terms() const;

Q_SIGNALS:
    /// What they can do: other offers are the best ones now.
    void wished();
    /// The terms.
    void changed();
    /// Somebody pushed against the edge of the policy: say why.
    void refused(const QString& why);

private:
    void buildRows();
    void addRow(int row, const QString& title, ZoneSlider* slider, QWidget* field);
    void moved(const ZoneSlider* slider);
    void typed(ZoneSlider* slider, int value);
    void setDayZones();
    void setEntryZones();
    void setInstalmentZones(const DealView& view);
    void setDiscountZones(const DealView& view);
    void showFields();
    [[nodiscard]] QDate dayChosen() const;

    const Look& m_look;
    QGridLayout* m_grid;
    ZoneSlider* m_capacity; ///< tens of reais; 0: whatever is needed
    ZoneSlider* m_day;      ///< 0: any
    ZoneSlider* m_entry;    ///< tens of reais
    ZoneSlider* m_instalments;
    ZoneSlider* m_discount; ///< percent
    MoneyEdit* m_capacityField;
    QLineEdit* m_dayField;
    MoneyEdit* m_entryField;
    QLineEdit* m_instalmentsField;
    QLineEdit* m_discountField;
    negotiation::Bounds m_own;
    negotiation::Bounds m_edge;
    qint64 m_debt = 0;
    QDate m_today;
    QDate m_firstDue;
    std::optional<money::Money> m_exactCapacity; ///< what was said or typed, to the cent
    std::optional<negotiation::Terms> m_exact;   ///< an offer's own cents, until a slider moves
};

} // namespace trato::ui
