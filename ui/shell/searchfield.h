#pragma once

#include "ui/theme/look.h"

#include <QAbstractButton>

namespace trato::ui {

/// Looks like a search field, opens the palette.
class SearchField final : public QAbstractButton {
    Q_OBJECT

public:
    SearchField(const Look& look, const QString& keys, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_keys;
};

} // namespace trato::ui
