#pragma once

#include "ui/theme/look.h"

#include <QLineEdit>

#include <optional>

namespace trato::ui {

/// Reads an amount as people type it: "1.234,56", "1234,5", "R$ 300", "300.00" (a point before two final digits is
/// decimal when there is no comma). Nothing when it is no amount, is negative, or does not fit.
std::optional<qint64> centsFromText(QStringView text);

/// An amount, in Noto Sans so that digits stand still. Keeps what was typed until it is left, then writes "1.234,56".
class MoneyEdit : public QLineEdit {
    Q_OBJECT

public:
    MoneyEdit(const Look& look, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<qint64> cents() const;
    void setCents(qint64 cents);

Q_SIGNALS:
    /// While typing, each time the text is an amount.
    void edited(qint64 cents);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    const Look& m_look;
};

} // namespace trato::ui
