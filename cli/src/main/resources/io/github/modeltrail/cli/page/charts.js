// Draws each chart from the table beside it, so that the page holds every figure once.
(function () {
  'use strict';
  // Colours that people with any colour vision can tell apart (Okabe and Ito).
  var colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#8a6d00'];
  var points = ['circle', 'triangle', 'rect', 'rectRot', 'star', 'cross', 'crossRot', 'dash'];

  /** A series for each column with something to draw; what a cell stands for is up to the kind of chart. */
  function read(table, value) {
    var rows = Array.from(table.tBodies[0].rows);
    var series = Array.from(table.tHead.rows[0].cells).map(function (head, column) {
      var cells = rows.map(function (row) { return row.cells[column]; });
      return { label: head.textContent, data: cells.map(value), cells: cells };
    }).filter(function (each) {
      return each.data.some(function (point) { return point !== null; });
    });
    series.forEach(function (each, i) {
      var colour = colours[i % colours.length];
      Object.assign(each, { borderColor: colour, backgroundColor: colour, pointStyle: points[i % points.length] });
    });
    return { labels: rows.map(function (row) { return row.cells[0].textContent; }), datasets: series };
  }

  function estimate(cell) { return cell.dataset.v === undefined ? null : Number(cell.dataset.v); }

  function interval(cell) {
    return cell.dataset.low === undefined ? null : [Number(cell.dataset.low), Number(cell.dataset.high)];
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

  function lines(figure) {
    var data = read(figure.querySelector('table'), estimate);
    data.datasets.forEach(function (series) {
      Object.assign(series, { borderWidth: 2, pointRadius: 2.5, tension: 0, spanGaps: false });
    });
    return {
      type: 'line', data: data,
      plugins: [marks(figure.dataset.marks ? figure.dataset.marks.split('\n') : [])],
      options: {
        interaction: { mode: 'index', intersect: false },
        scales: { y: { beginAtZero: true, title: { display: true, text: figure.dataset.unit } } }
      }
    };
  }

  /** Puts the estimates on the bars that are their intervals. */
  var estimates = {
    id: 'estimates',
    afterDatasetsDraw: function (chart) {
      chart.data.datasets.forEach(function (series, i) {
        if (!chart.isDatasetVisible(i)) { return; }
        chart.getDatasetMeta(i).data.forEach(function (bar, row) {
          if (series.data[row] === null) { return; }
          var options = { pointStyle: series.pointStyle, radius: 5, borderWidth: 2 };
          chart.ctx.save();
          chart.ctx.fillStyle = chart.ctx.strokeStyle = series.borderColor;
          Chart.helpers.drawPoint(chart.ctx, options, chart.scales.x.getPixelForValue(estimate(series.cells[row])), bar.y);
          chart.ctx.restore();
        });
      });
    }
  };

  function intervals(figure) {
    var data = read(figure.querySelector('table'), interval);
    data.datasets.forEach(function (series) {
      Object.assign(series, { barPercentage: 0.25, minBarLength: 1 });
    });
    // Room for each bar, the legend and the axis.
    figure.querySelector('.chart').style.height = 110 + 16 * data.labels.length * data.datasets.length + 'px';
    return {
      type: 'bar', data: data, plugins: [estimates],
      options: {
        indexAxis: 'y',
        plugins: { tooltip: { callbacks: { label: function (item) {
          return item.dataset.label + ': ' + item.dataset.cells[item.dataIndex].textContent;
        } } } },
        scales: {
          x: { title: { display: true, text: figure.dataset.unit + ', 95 % intervals' },
            grid: { color: function (tick) { return tick.tick.value === 0 ? '#444' : '#e5e5e5'; } } },
          y: { grid: { display: false } }
        }
      }
    };
  }

  Object.assign(Chart.defaults, { animation: false, responsive: true, maintainAspectRatio: false });
  Object.assign(Chart.defaults.plugins.legend, { position: 'bottom' });
  Chart.defaults.plugins.legend.labels.usePointStyle = true;
  document.querySelectorAll('figure[data-chart]').forEach(function (figure) {
    new Chart(figure.querySelector('canvas'), figure.dataset.chart === 'interval' ? intervals(figure) : lines(figure));
  });
})();
