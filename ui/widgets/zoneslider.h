#pragma once

#include "ui/theme/look.h"

#include <QAbstractSlider>

#include <vector>

namespace trato::ui {

/// Own: within the user's own limit, solid. Approval: needs a supervisor, hatched. Outside: outside the policy, grey;
/// the thumb can't go there.
enum class Zone { Own, Approval, Outside };

struct ZoneSpan {
    int from = 0;
    int to = 0;
    Zone zone = Zone::Own;
};

/// A slider over a track of zones. ← → one legal step, PgUp PgDn ten, Home End the limits. Pushing against what is
/// outside the policy moves nothing and says so.
class ZoneSlider : public QAbstractSlider {
    Q_OBJECT

public:
    ZoneSlider(const Look& look, const QString& name, QWidget* parent = nullptr);

    /// Spans in ascending order that cover minimum to maximum.
    void setZones(std::vector<ZoneSpan> zones);
    /// Only these values can be chosen (ascending); empty: every single step.
    void setLegalValues(std::vector<int> values);
    /// "seu limite 10" under its place on the track.
    void setLimitMark(int value, const QString& text);
    [[nodiscard]] Zone zoneOf(int value) const;
    /// The value as text for screen readers: "10 parcelas".
    void setValueText(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user wanted a value outside the policy.
    void refused(int value);
    /// By the user, not by setValue.
    void moved(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int positionOf(int value) const;
    [[nodiscard]] int valueAt(int x) const;
    [[nodiscard]] int nearestLegal(int value) const;
    [[nodiscard]] int stepped(int steps) const;
    [[nodiscard]] int edge(bool last) const;
    void want(int value);

    const Look& m_look;
    std::vector<ZoneSpan> m_zones;
    std::vector<int> m_legal;
    int m_limit = 0;
    QString m_limitText;
};

} // namespace trato::ui
