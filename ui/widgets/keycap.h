#pragma once

#include "ui/widgets/lookwidget.h"

#include <QKeySequence>

class QPainter;

namespace trato::ui {

/// Flat: a thin frame beside text. Raised: the key sheet's caps, one a key.
enum class KeyCapKind { Flat, Raised };

QSize keyCapSize(const Look& look, const QString& key, KeyCapKind kind);
void paintKeyCap(const Look& look, QPainter& painter, const QRect& rect, const QString& key, KeyCapKind kind);

/// "Ctrl K" in one flat cap, or each key in a raised one.
class KeyCap : public LookWidget {
    Q_OBJECT

public:
    KeyCap(const Look& look, QStringList keys, KeyCapKind kind = KeyCapKind::Flat, QWidget* parent = nullptr);

    void setKeys(QStringList keys);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QStringList caps() const;

    QStringList m_keys;
    KeyCapKind m_kind;
};

} // namespace trato::ui
