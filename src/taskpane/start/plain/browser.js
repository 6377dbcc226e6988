// Sends browsers that cannot run the program to the page that says so: ECMAScript 5 only.
(function () {
  // Of 2022: whoever has it has all else that the program is written in.
  var able = typeof Array.prototype.findLast === 'function';
  if (!able) location.replace('unavailable.html?reason=browser-too-old');
})();
