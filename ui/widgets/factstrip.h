#pragma once

#include "ui/theme/richline.h"
#include "ui/widgets/lookwidget.h"

#include <vector>

namespace trato::ui {

/// One column of the header: a label, the value, what to know about it.
struct Fact {
    QString label;
    RichLine value;
    RichLine note;
    /// A key number (18 px) or words (13 px).
    bool large = false;
    /// Room at 100 %; 0 takes what is left.
    int width = 0;
    friend bool operator==(const Fact&, const Fact&) = default;
};

/// Five facts in columns that keep their places; below 620 px (at 100 %) in two rows of three.
class FactStrip : public LookWidget {
    Q_OBJECT

public:
    explicit FactStrip(const Look& look, QWidget* parent = nullptr);

    void setFacts(std::vector<Fact> facts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowsFor(int width) const;
    [[nodiscard]] std::vector<QRect> cells() const;
    void paintFact(QPainter& painter, const QRect& cell, const Fact& fact) const;

    std::vector<Fact> m_facts;
};

} // namespace trato::ui
