// Draws each chart from the table beside it, so that the page holds every figure once.
(function () {
  'use strict';
  // Colours that people with any colour vision can tell apart (Okabe and Ito).
  var colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#8a6d00'];
  var points = ['circle', 'triangle', 'rect', 'rectRot', 'star', 'cross', 'crossRot', 'dash'];

  function read(table) {
    var rows = Array.from(table.tBodies[0].rows);
    var series = Array.from(table.tHead.rows[0].cells).map(function (head, column) {
      return {
        label: head.textContent,
        data: rows.map(function (row) {
          var value = row.cells[column].dataset.v;
          return value === undefined ? null : Number(value);
        })
      };
    }).filter(function (each) {
      return each.data.some(function (value) { return value !== null; });
    });
    return { labels: rows.map(function (row) { return row.cells[0].textContent; }), datasets: series };
  }

  /** Where a day stands on an axis of months or years: within its period, as far as the day is into it. */
  function place(day, labels) {
    var index = labels.findIndex(function (label) { return day.startsWith(label); });
    if (index < 0) { return -1; }
    var part = labels[index].length === 4 ? (Number(day.slice(5, 7)) - 1) / 12 : (Number(day.slice(8, 10)) - 1) / 31;
    return index - 0.5 + part;
  }

  function marks(lines) {
    return {
      id: 'marks',
      afterDatasetsDraw: function (chart) {
        lines.forEach(function (line, row) {
          var at = place(line.slice(0, 10), chart.data.labels);
          if (at < -0.5) { return; }
          var scale = chart.scales.x;
          var step = chart.data.labels.length > 1 ? scale.getPixelForValue(1) - scale.getPixelForValue(0) : 0;
          var x = Math.max(chart.chartArea.left, scale.getPixelForValue(0) + at * step);
          var pen = chart.ctx;
          pen.save();
          pen.strokeStyle = '#666';
          pen.setLineDash([4, 3]);
          pen.beginPath();
          pen.moveTo(x, chart.chartArea.top);
          pen.lineTo(x, chart.chartArea.bottom);
          pen.stroke();
          pen.fillStyle = '#444';
          pen.font = '11px sans-serif';
          // On a phone the day alone; each mark on a line of its own; to the left where the right has no room.
          var text = chart.width < 480 ? line.slice(0, 10) : line;
          var width = pen.measureText(text).width;
          var start = x + 3 + width > chart.chartArea.right ? x - 3 - width : x + 3;
          pen.fillText(text, start, chart.chartArea.top + 10 + 13 * row);
          pen.restore();
        });
      }
    };
  }

  document.querySelectorAll('figure[data-chart]').forEach(function (figure) {
    var data = read(figure.querySelector('table'));
    data.datasets.forEach(function (series, i) {
      var colour = colours[i % colours.length];
      Object.assign(series, { borderColor: colour, backgroundColor: colour, borderWidth: 2, pointRadius: 2.5,
        pointStyle: points[i % points.length], tension: 0, spanGaps: false });
    });
    var dates = figure.dataset.marks ? figure.dataset.marks.split('\n') : [];
    new Chart(figure.querySelector('canvas'), {
      type: figure.dataset.chart,
      data: data,
      plugins: [marks(dates)],
      options: {
        animation: false, responsive: true, maintainAspectRatio: false,
        interaction: { mode: 'index', intersect: false },
        plugins: { legend: { position: 'bottom', labels: { usePointStyle: true } } },
        scales: { y: { beginAtZero: true, title: { display: true, text: figure.dataset.unit } } }
      }
    });
  });
  window.addEventListener('beforeprint', function () {
    Object.values(Chart.instances).forEach(function (chart) { chart.resize(); });
  });
})();
