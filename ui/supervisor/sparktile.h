#pragma once

#include "supervision/livenumbers.h"
#include "ui/widgets/lookwidget.h"

namespace trato::ui {

/// A number of the floor with where it came from: label, value, note, and its last ten values as a line without axes.
class SparkTile final : public LookWidget {
    Q_OBJECT

public:
    SparkTile(const Look& look, const QString& label, QWidget* parent = nullptr);

    struct Shown {
        QString value; ///< empty: nothing stands behind it
        QString note;
        supervision::Series series;
        Tone tone = Tone::Accent;
    };
    void show(Shown shown);
    /// Figure and name in one line, where the window is low.
    void setBrief(bool brief);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLineOf(QPainter& painter, const QRectF& area) const;

    QString m_label;
    Shown m_shown;
    bool m_brief = false;
};

/// The eight numbers on top of the supervisor's desk.
class TileStrip final : public LookWidget {
    Q_OBJECT

public:
    explicit TileStrip(const Look& look, QWidget* parent = nullptr);

    void show(const supervision::LiveNumbers& numbers);
    /// So many beside each other.
    void setColumns(int columns);
    void setBrief(bool brief);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<SparkTile*> m_tiles;
    int m_columns = 0;
};

} // namespace trato::ui
