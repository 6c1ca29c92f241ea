#pragma once

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

/// Entry, instalments, discount: three sliders with the user's own limit, what needs approval and what is outside the
/// policy, and fields to type in. Moving one never moves another.
class DealSliders final : public QWidget {
    Q_OBJECT

public:
    explicit DealSliders(const Look& look, QWidget* parent = nullptr);

    void setView(const DealView& view);
    void setTerms(const negotiation::Terms& terms);
    [[nodiscard]] negotiation::Terms terms() const;

Q_SIGNALS:
    void changed();
    /// Somebody pushed against the edge of the policy: say why.
    void refused(const QString& why);

private:
    void addRow(int row, const QString& title, ZoneSlider* slider, QWidget* field);
    void setEntryZones();
    void setInstalmentZones(const DealView& view);
    void setDiscountZones(const DealView& view);
    void showFields();

    const Look& m_look;
    QGridLayout* m_grid;
    ZoneSlider* m_entry; ///< tens of reais
    ZoneSlider* m_instalments;
    ZoneSlider* m_discount; ///< percent
    MoneyEdit* m_entryField;
    QLineEdit* m_instalmentsField;
    QLineEdit* m_discountField;
    negotiation::Bounds m_own;
    negotiation::Bounds m_edge;
    qint64 m_debt = 0;
    QDate m_firstDue;
    std::optional<negotiation::Terms> m_exact; ///< an offer's own cents, until a slider moves
};

} // namespace trato::ui
